import { describe, expect, test } from 'vitest';
import type { PaperId } from '../../lib/paper/paper.ts';
import type { SearchablePaper } from '../../lib/search/index.ts';
import { foundTitles, paper, searchOver, titled } from './papers.ts';

const titles = [
  'Denoising Diffusion Probabilistic Models',
  'Diffusion Models Beat GANs on Image Synthesis',
  'Attention Is All You Need',
  'Unsupervised Pre-training for Dense Retrieval',
  'Transformer Circuits in Deep Learning',
  'Causal Inference under Interference',
  'TerDiT: Ternary Models',
];

test.each([
  ['two typing mistakes', 'difusion modle', titles[0]],
  ['a swap', 'atention nede', titles[2]],
  ['words in another order', 'synthesis image gans', titles[1]],
  ['the beginning of the last word', 'denoising prob', titles[0]],
  ['two letters of a title word', 'ci', titles[4]],
  ['a mistyped beginning', 'trasfor', titles[4]],
  ['a compound typed as two words', 'pre training', titles[3]],
  ['a hyphenated compound typed as one', 'pretraining', titles[3]],
  ['two words typed as one', 'deeplearning', titles[4]],
  ['the end of a camel-case name', 'dit', titles[6]],
  ['a mistake that is a word itself', 'casual inference', titles[5]],
  ['stop words that no paper has', 'which circuits are in the transformer', titles[4]],
  ['a last letter that has only just been typed', 'ternary z', titles[6]],
])('%s: "%s" finds the paper', (_, query, title) => {
  const papers = [...titled(...titles), paper('2402.00001', { title: 'Casual Games' })];
  expect(foundTitles(papers, query)).toContain(title);
  expect(searchOver(papers).search(query).someWordsMissing).toBe(false);
});

test('with two mistakes, papers on diffusion models come first', () => {
  const found = foundTitles(titled(...titles), 'difusion modle');
  expect(found.slice(0, 2).sort()).toEqual([titles[0], titles[1]].sort());
});

const fields: [string, Partial<SearchablePaper>][] = [
  ['title', { title: 'Quokka' }],
  ['authors', { authors: ['Ada Quokka'] }],
  ['tags', { tags: ['quokka'] }],
  ['venue', { venue: 'Quokka Letters' }],
  ['note', { note: 'ask the quokka' }],
  ['abstract', { abstract: 'We study a quokka.' }],
];

test.each(fields)('a word in %s is found, whole, unfinished or misspelt', (_, where) => {
  const search = searchOver([paper('1', where), paper('2', { title: 'Other' })]);
  for (const query of ['quokka', 'Quok', 'quoka']) expect(search.search(query).ids, query).toEqual(['arxiv:1']);
});

describe('other forms of a word', () => {
  const quantization = paper('1', { title: 'Dataset Quantization' });
  const literal = paper('2', { title: 'Pruning', abstract: 'Unlike quantizing, it needs no further datasets.' });

  test('a title in other forms is found and comes first, though an abstract has every word as typed', () => {
    expect(searchOver([quantization, literal]).search('quantizing datasets').ids).toEqual(['arxiv:1', 'arxiv:2']);
  });

  test('the form that was typed comes first of two titles', () => {
    const [better, worse] = ['Quantizing Models', 'Quantization of Models'];
    expect(foundTitles(titled(better, worse), 'models quantizing')).toEqual([better, worse]);
    expect(foundTitles(titled(worse, better), 'models quantizing')).toEqual([better, worse]);
  });

  test('they are marked as found', () => {
    const title = 'Dataset Quantization';
    const marks = searchOver([quantization]).search('quantizing datasets').marks(title);
    expect(marks.map(([start, end]) => title.slice(start, end))).toEqual(['Dataset', 'Quantization']);
  });

  test('a word in another form is no misspelling', () => {
    expect(searchOver([quantization]).help('quantizing zzzzqqqq', '2026-03-10').spellings).toEqual([]);
  });

  test.each([
    ['hyper network search', 'Graph HyperNetworks for Architecture Search'],
    ['super resolutions', 'Plain Super-Resolution'],
  ])('%s, in parts and in another form, finds %s', (query, title) => {
    const literal = paper('9', {
      title: 'Other',
      abstract: 'Hyper parameters of a network search: super resolutions.',
    });
    expect(searchOver([paper('1', { title }), literal]).search(query).ids).toContain('arxiv:1');
  });
});

describe('a name typed in parts', () => {
  test.each([
    ['layout lm v3', 'LayoutLMv3', 'LayoutLMv2'],
    ['layout lm v2', 'LayoutLMv2', 'LayoutLMv3'],
    ['vits 2', 'VITS2: Single-Stage Speech', 'Pushing ViTs to 2 Bits'],
    ['instruct pix 2 pix', 'InstructPix2Pix', 'Pix2Pix: Instruct 2 Pix'],
  ])('%s finds %s before %s', (query, better, worse) => {
    const others = ['On the Layout of Documents', 'An LM of Layout', 'Instruct a Model'];
    expect(foundTitles(titled(better, worse, ...others), query)[0]).toBe(better);
    expect(foundTitles(titled(worse, better, ...others), query)[0]).toBe(better);
  });
});

test('a word that is two edits away from a short beginning only finds nothing', () => {
  const papers = titled('Cross-Attention and Cross-Entropy');
  expect(foundTitles(papers, 'croissant')).toEqual([]);
  expect(foundTitles(papers, 'crosatten')).toEqual(['Cross-Attention and Cross-Entropy']);
});

test('the words of a query may stand in different fields', () => {
  const search = searchOver([
    paper('1', { title: 'Sparse Attention', authors: ['Li Wei'], abstract: 'On long texts.' }),
  ]);
  expect(search.search('wei sparse texts').ids).toEqual(['arxiv:1']);
});

test.each([
  ['扩散模型', '扩散'],
  ['扩散模型', '扩散模型'],
  ['扩散模型', '模'],
  ['大规模言語モデル', '言語モデル'],
  ['Модели диффузии', 'дифузии'],
  ['확산 모델', '모델'],
  ['Schrödinger Bridges', 'schrodinger'],
  ['Schrodinger Bridges', 'Schrödinger'],
])('%s is found by %s', (title, query) => {
  expect(foundTitles(titled(title, 'Something Else'), query)).toEqual([title]);
});

describe('identifiers', () => {
  const papers = [
    paper('2401.01234', { title: 'One', ids: ['arxiv:2401.01234', 'doi:10.1145/3580305.3599'] }),
    paper('2401.01999', { title: 'Two' }),
    paper('2402.55555', { title: 'Three', abstract: 'In 2401 words; 01234 of them.' }),
  ];

  test.each([
    ['2401.01234', ['One']],
    ['2401.01234v3', ['One']],
    ['arxiv:2401.01234', ['One']],
    ['arXiv:2401.01234v2', ['One']],
    ['https://arxiv.org/abs/2401.01234v1', ['One']],
    ['https://arxiv.org/pdf/2401.01234v2.pdf', ['One']],
    ['https://arxiv.org/pdf/2401.01234.pdf', ['One']],
    ['https://arxiv.org/abs/2401.01234?context=cs', ['One']],
    ['https://arxiv.org/html/2401.01234v1#S1', ['One']],
    ['https://huggingface.co/papers/2401.01234#community', ['One']],
    ['arxiv.org/abs/2401.01234', ['One']],
    ['www.arxiv.org/pdf/2401.01234v1.pdf', ['One']],
    ['doi.org/10.1145/3580305.3599', ['One']],
    ['dx.doi.org/10.1145/3580305.3599', ['One']],
    ['sort:title 2401.01234', ['One']],
    ['2401.01 sort:title', ['One', 'Two']],
    ['sort:-title arxiv:2401.01', ['Two', 'One']],
    ['10.1145/3580305.3599', ['One']],
    ['doi:10.1145/3580305.3599', ['One']],
    ['https://doi.org/10.1145/3580305.3599', ['One']],
    ['10.48550/arXiv.2401.01234', ['One']],
    ['10.1145/358', ['One']],
    ['2401.01', ['Two', 'One']],
    ['arxiv:2401.', ['Two', 'One']],
    ['2401', ['Three']],
  ])('%s names %j', (query, expected) => {
    expect(foundTitles(papers, query)).toEqual(expected);
  });
});

describe('the best comes first', () => {
  test.each([
    ['the very title', 'vision transformers', 'Vision Transformers', 'Vision Transformers for Vision Transformers'],
    ['a title that begins with the query', 'graph learning', 'Graph Learning at Scale', 'Learning on a Large Graph'],
    ['the query as a phrase', 'graph learning', 'On Graph Learning at Scale', 'On Learning a Graph at Scale'],
    ['the whole word', 'form', 'On Form and Beauty', 'On Formal Beauty'],
    ['the whole word, though a title begins so', 'rag', 'Better Models with RAG', 'Ragtime: Better Models'],
    ['a word of the query in parts', 'fewshot graphs', 'Few-Shot Graphs', 'Graphs and Fewshot Graphs'],
    ['a word typed twice', 'cell by cell learning', 'Cell by Cell Learning', 'Cell by Learning of a Cell'],
    ['an acronym in its letter case', 'DiT', 'Scaling DiT Further', 'Scaling DIT Further'],
    ['the word as typed', 'modal logic', 'Logic of Modal Terms', 'Logic of Model Terms'],
  ])('%s', (_, query, better, worse) => {
    expect(foundTitles(titled(better, worse), query)[0]).toBe(better);
    expect(foundTitles(titled(worse, better), query)[0]).toBe(better);
  });

  test.each(['title', 'authors', 'tags'])('a word in %s counts more than one in the abstract', (field) => {
    const [, where] = fields.find(([name]) => name === field) as [string, Partial<SearchablePaper>];
    const abstract = { title: 'Other', abstract: 'quokka quokka quokka' };
    expect(searchOver([paper('9', abstract), paper('1', { title: 'Any', ...where })]).search('quokka').ids[0]).toBe(
      'arxiv:1',
    );
  });

  test('a title that begins with the query comes first among many that only have its words', () => {
    const others = Array.from({ length: 60 }, () => 'Transformers Training');
    const wanted = 'Training Transformers with a Great Many Further Words that Make it a Very Long Title';
    expect(foundTitles(titled(wanted, ...others), 'training transf')[0]).toBe(wanted);
  });

  test('a title typed up to the first letter of a word comes first, though that letter also ends a word with the one before', () => {
    const wanted = 'On the Quality of Depth Sensing under a Great Many Further Words that Make it a Very Long Title';
    const others = [...Array(20).fill('Quality Depth'), ...Array(500).fill('Else'), 'Depths'];
    expect(foundTitles(titled(wanted, ...others), 'on the quality of depth s')[0]).toBe(wanted);
  });

  test('of two titles with equally likely words, the one that reads more like the query', () => {
    const [better, worse] = ['On the Latent Diffusion Bridges', 'On the Bridges Latent Diffusion'];
    const query = 'latnet difusion brigdes';
    expect(foundTitles(titled(better, worse), query)[0]).toBe(better);
    expect(foundTitles(titled(worse, better), query)[0]).toBe(better);
  });

  test('of two titles with a word of which another one has a misprint, the one that reads like what was meant', () => {
    const [better, worse] = ['On the Compilers Program', 'On the Program of Compilers'];
    expect(foundTitles(titled(better, worse, 'Compilres'), 'compilres program')[0]).toBe(better);
    expect(foundTitles(titled(worse, better, 'Compilres'), 'compilres program')[0]).toBe(better);
  });

  test('of a title with every word and one with some of them again and again, the former', () => {
    const better = paper('1', { title: 'On the Lexicon: A Model that Many Would Take for the Only Language' });
    const worse = paper('2', { title: 'Language, Language: Lexicon Language', abstract: 'A model, a model, a model.' });
    expect(searchOver([better, worse]).search('language model lexicon').ids[0]).toBe('arxiv:1');
  });

  test('equal papers stand newest id first, whatever came first', () => {
    expect(searchOver([paper('1', { title: 'Same' }), paper('2', { title: 'Same' })]).search('same').ids).toEqual([
      'arxiv:2',
      'arxiv:1',
    ]);
  });
});

test('words that few papers of a large library have are taken for misprints of frequent ones too', () => {
  const right = Array.from({ length: 20 }, (_, place) => `Image and Diffusion, Part ${place}`);
  const others = Array(4_000).fill('Something Else');
  const found = foundTitles(titled('Imae and Diffusin', ...right, ...others), 'imae diffusin');
  expect(found).toHaveLength(21);
  expect(found[0]).toBe('Imae and Diffusin');
});

describe('words that must stand in a field', () => {
  const games = [
    paper('1', { title: 'Security Games on Graphs', authors: ['Bo An'] }),
    paper('2', { title: 'Security Games', authors: ['Ada Lovelace'] }),
    paper('3', { title: 'An Art of Games', authors: ['Alan Turing'] }),
  ];
  test.each(['author:an games ', 'author:an ', 'author:"bo an" games'])('%s is of An alone', (query) => {
    expect(searchOver(games).search(query).ids).toEqual(['arxiv:1']);
  });

  test('count behind a long title too', () => {
    const title = 'Reinforcement Learning with the State of the Art under a Very Long Title with Words about Agents';
    const both = [paper('1', { title, authors: ['Ada Lovelace'] }), paper('2', { title, authors: ['Grace Hopper'] })];
    expect(searchOver(both).search(`${title} author:hopper `).ids).toEqual(['arxiv:2']);
  });

  test('stand there in their halves where they are written apart', () => {
    const there = paper('1', { title: 'Deep Learning' });
    const elsewhere = paper('2', { title: 'Marshes', abstract: 'A deep view of learning.' });
    expect(searchOver([there, elsewhere]).search('title:deeplearning ').ids).toEqual(['arxiv:1']);
  });
});

describe('formulas are found as they are shown', () => {
  const formulas = [
    paper('1', { title: 'CO$_2$ Capture', abstract: 'By $\\ell_1$ norms.' }),
    paper('2', { title: 'On $\\alpha$-Divergences' }),
    paper('3', { title: 'CO2 Emissions, L1 Losses', abstract: 'A capture of divergences.' }),
  ];

  test.each([
    ['CO2 capture', ['arxiv:1', 'arxiv:3']],
    ['CO₂ capture ', ['arxiv:1', 'arxiv:3']],
    ['title:co2 ', ['arxiv:3', 'arxiv:1']],
    ['ℓ₁ capture', ['arxiv:1', 'arxiv:3']],
    ['abstract:l1 ', ['arxiv:1']],
    ['α-divergence', ['arxiv:2']],
    // As they are typed in TeX too.
    ['CO$_2$ Capture', ['arxiv:1']],
    ['alpha divergence', ['arxiv:2']],
  ])('%s finds %j', (query, expected) => {
    const { ids, someWordsMissing } = searchOver(formulas).search(query);
    expect([[...ids].sort(), someWordsMissing]).toEqual([[...expected].sort(), false]);
  });

  test.each(['"CO2 capture"', 'title:"CO₂ cap', '"ℓ₁ norms"'])('%s holds for the paper that shows it', (query) => {
    const { ids, holds } = searchOver(formulas).search(query);
    expect(ids).toContain('arxiv:1');
    expect(formulas.map((each) => holds?.(each))).toEqual([true, false, false]);
  });

  test('they are marked whole', () => {
    const [{ title }] = formulas as [SearchablePaper];
    const marked = searchOver(formulas)
      .search('co2 capture')
      .marks(title)
      .map(([start, end]) => title.slice(start, end));
    expect(marked).toEqual(['CO$_2', 'Capture']);
  });
});

test('one Chinese or Japanese character at the end is a word, which a paper must have', () => {
  const papers = titled('扩散模型', '猫的模型', 'モデルと猫');
  expect(foundTitles(papers, '模型 猫')).toEqual(['猫的模型']);
  expect(foundTitles(papers, '猫')).toHaveLength(2);
  const marks = searchOver(papers).search('模型 猫').marks('猫的模型');
  expect(marks).toEqual([
    [0, 1],
    [2, 4],
  ]);
});

test.each(['"猫"', 'title:"猫"', '"究"', '"研'])('%s finds it within a word', (query) => {
  const cats = paper('1', { title: '猫の研究' });
  const { ids, holds } = searchOver([cats]).search(query);
  expect([ids, holds?.(cats)]).toEqual([['arxiv:1'], true]);
});

describe('when no paper has all words', () => {
  const papers = titled('Sparse Quokka Attention', 'Sparse Numbat Pooling', 'Dense Numbat Pooling');

  test('those with the most telling words are found, and it says so', () => {
    const { ids, someWordsMissing } = searchOver(papers).search('quokka pooling zzzzqqqq');
    expect(ids[0]).toBe(papers[0]?.id);
    expect(someWordsMissing).toBe(true);
  });

  test('papers with every word hide those with fewer', () => {
    expect(foundTitles(papers, 'numbat sparse')).toEqual(['Sparse Numbat Pooling']);
  });

  test.each(['xqzvw', 'zzkqj wwpvx', 'of the xqzvwk', '', '   ', '?!…', '🦘'])('%j finds nothing', (query) => {
    expect(searchOver(papers).search(query)).toMatchObject({ ids: [], someWordsMissing: false });
  });
});

describe('the library changes', () => {
  test('a removed paper is not found, an unknown id does no harm', () => {
    const search = searchOver(titled('Quokka One', 'Quokka Two'));
    search.remove(['arxiv:2401.00001' as PaperId, 'arxiv:never' as PaperId]);
    expect(search.search('quokka').ids).toEqual(['arxiv:2401.00002']);
    expect(search.size).toBe(1);
  });

  test('a replaced paper is found by its latest words alone', () => {
    const search = searchOver([paper('1', { title: 'Quokka' })]);
    search.add([paper('1', { title: 'Numbat', tags: ['marsupial'] })]);
    expect(search.search('quokka').ids).toEqual([]);
    expect(search.search('marsupial').ids).toEqual(['arxiv:1']);
    expect(search.size).toBe(1);
  });

  test('a correction is found anew when the word it meant arrives', () => {
    const search = searchOver(titled('Numbat'));
    expect(search.search('quoka').ids).toEqual([]);
    search.add([paper('7', { title: 'Quokka' })]);
    expect(search.search('quoka').ids).toEqual(['arxiv:7']);
  });
});

test.each([
  ['10,000 equal letters', 'x'.repeat(10_000)],
  ['1,000 unknown words', Array.from({ length: 1_000 }, (_, place) => `wrod${place}abcd`).join(' ')],
  ['10,000 combining marks', `e${'\u0301'.repeat(10_000)}`],
  ['lone surrogates', '\ud800 quokka \udc00'],
  ['signs of regular expressions', String.raw`.*+?^$\{}()|[] (quokka`],
  ['names of built-in properties', '__proto__ constructor toString'],
  ['an address that never ends', `https://doi.org/10.1/${'a/'.repeat(5_000)}`],
])('%s as a query or as a title do no harm', (_, text) => {
  const search = searchOver([paper('1', { title: text, abstract: text }), paper('2', { title: 'Quokka' })]);
  const result = search.search(text);
  expect(result.ids.every((id) => ['arxiv:1', 'arxiv:2'].includes(id))).toBe(true);
  expect(result.marks(text)).toBeInstanceOf(Array);
  expect(search.search('quokka').ids).toContain('arxiv:2');
});

test('a long pasted title finds its paper', () => {
  const title = Array.from({ length: 60 }, (_, place) => `term${place}x`).join(' ');
  expect(foundTitles(titled(title, 'Other'), title)).toEqual([title]);
});

function letter(place: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + (place % 26));
}

test('a pasted page is known by its first 32 words', () => {
  // No two are alike enough for one to stand for another.
  const words = Array.from({ length: 60 }, (_, place) => letter(place).repeat(6 * (1 + Math.floor(place / 26))));
  const search = searchOver(titled(words.slice(0, 32).join(' ')));
  expect(search.search(words.join(' '))).toMatchObject({ ids: ['arxiv:2401.00001'], someWordsMissing: false });
  expect(search.search(words.toReversed().join(' ')).someWordsMissing).toBe(true);
});
