import { badgeOf, marksOn, papersIn } from './library.ts';
import { demoPages } from './pages.ts';
import { Popup } from './popup.ts';
import { expect, test } from './test.ts';

test('what a reader scrolled past is kept with its abstract, found offline with typos, tagged and exported', async ({
  gleaner,
}) => {
  for (const { address, html } of demoPages()) gleaner.serve(address, html);

  await test.step('each paper of a listing is in the library, with its abstract', async () => {
    const daily = await gleaner.open('https://huggingface.co/papers/date/2026-10-01');
    await expect.poll(async () => (await papersIn(gleaner)).length).toBe(12);
    for (const { title, abstract } of await papersIn(gleaner)) expect(abstract?.length, title).toBeGreaterThan(300);
    await expect.poll(async () => (await marksOn(daily)).map(({ state }) => state)).toEqual(Array(12).fill('new'));
    expect(await badgeOf(gleaner, daily)).toEqual({
      text: '12',
      title: 'Gleaner: 12 papers on this page of Hugging Face, 12 new',
    });
  });

  await test.step('another listing says which of its papers were passed before', async () => {
    const search = await gleaner.open('https://huggingface.co/papers?q=diffusion+models');
    await expect.poll(async () => (await marksOn(search)).map(({ state }) => state).sort()).toEqual(eightMarks);
    expect((await badgeOf(gleaner, search)).text).toBe('5');
  });

  await test.step('a paper that is on two sites is one paper, and knows what each of them said', async () => {
    await gleaner.open('https://arxiv.org/list/cs.LG/new');
    await expect.poll(async () => (await papersIn(gleaner)).length).toBe(26);
    const weather = (await papersIn(gleaner)).filter(({ title }) => title.startsWith('Latent Weather'));
    expect(weather).toMatchObject([
      {
        id: 'arxiv:2609.90955',
        codeUrl: 'https://github.com/latent-weather/latent-weather',
        subjects: ['cs.LG', 'physics.ao-ph'],
        seenCount: 3,
      },
    ]);
  });

  await gleaner.goOffline();
  const popup = await Popup.open(gleaner);

  await test.step('a query with two typos finds the papers on diffusion models, and marks the words', async () => {
    await popup.search('difusion modle');
    await expect
      .poll(async () => (await popup.titles()).slice(0, 5).filter((title) => /diffusion model/i.test(title)))
      .toHaveLength(5);
    await expect.poll(async () => (await popup.rows())[0]?.found.join(' ')).toMatch(/^diffusion models?$/i);
  });

  await test.step('a tag stays with its paper', async () => {
    const [title = ''] = await popup.titles();
    await popup.addTag(title, 'generative');
    await expect.poll(async () => (await popup.rowOf(title)).tags).toEqual(['generative']);
    const tagged = (await papersIn(gleaner)).filter(({ tags }) => tags.includes('generative'));
    expect(tagged.map((paper) => paper.title)).toEqual([title]);
  });

  await test.step('the result set is exported', async () => {
    const { name, text } = await popup.export('BibTeX');
    expect(name).toMatch(/^gleaner.*\.bib$/);
    expect(text.match(/^@\w+\{[a-z0-9-]+,$/gm)).toHaveLength((await popup.rows()).length);
    expect(text).toContain('keywords = {generative}');
  });

  expect(gleaner.asked, 'what Gleaner asked the network for').toEqual([]);
});

const eightMarks = [...Array(5).fill('new'), ...Array(3).fill('seen')];
