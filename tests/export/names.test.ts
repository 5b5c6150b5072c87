import { expect, test } from 'vitest';
import { parseName } from '../../lib/paper/names.ts';
import { entryOf } from './papers.ts';

test.each([
  ['Ashish Vaswani', 'Vaswani, Ashish'],
  ['Vaswani, Ashish', 'Vaswani, Ashish'],
  ['Laurens van der Maaten', 'van der Maaten, Laurens'],
  ['van der Maaten, Laurens', 'van der Maaten, Laurens'],
  ['Federico De Laurentiis', 'De Laurentiis, Federico'],
  ['Nguyen Van Linh', 'Linh, Nguyen Van'],
  ['Marcelo H. Ang Jr.', 'Ang, Jr., Marcelo H.'],
  ['Ang, Marcelo H., Jr.', 'Ang, Jr., Marcelo H.'],
  ['Ang, Jr., Marcelo H.', 'Ang, Jr., Marcelo H.'],
  ['Ang Jr., Marcelo H.', 'Ang, Jr., Marcelo H.'],
  ['Marcelo Ang, Jr.', 'Ang, Jr., Marcelo'],
  ['Madonna', 'Madonna'],
  ['李, 明', '李, 明'],
  ['李明', '李明'],
  ['李 明', '李, 明'],
  ['김 철수', '김, 철수'],
  ['The ATLAS Collaboration', '{The ATLAS Collaboration}'],
  ['Qwen Team', '{Qwen Team}'],
  ['Llama Team, AI @ Meta', '{Llama Team, AI @ Meta}'],
  ['Meta Research Labs', '{Meta Research Labs}'],
  ['Mistral AI', '{Mistral AI}'],
  ['Bob Teamson Labsky', 'Labsky, Bob Teamson'],
  ['Qingyao Ai', 'Ai, Qingyao'],
  ['Simon and Schuster', '{Simon and Schuster}'],
  ['others', '{others}'],
  ['A} and {B', '{A\\textbraceright{} and \\textbraceleft{}B}'],
  ['A, B, C', '{A, B, C}'],
  ['Ono, -', '{Ono, -}'],
])('the author %j is written %j', (author, name) => {
  expect(entryOf({ authors: [author] }).fields.author).toBe(name);
});

test.each(
  `And Collaboration Collaborations Consortium Team Group Initiative Project Network Committee Foundation Institute
  Laboratory Laboratories Lab Labs University Universities Association Society Organisation Organization Council`.split(
    /\s+/,
  ),
)('a name with the word "%s" is that of a group, wherever it stands', (word) => {
  expect([`Ada ${word}`, `${word} Example`].map(parseName)).toEqual([
    { whole: `Ada ${word}` },
    { whole: `${word} Example` },
  ]);
});

test.each(['De', 'Del', 'Della', 'Di', 'Dos', 'Von'])('"%s" belongs to the family name', (particle) => {
  expect(parseName(`Ada ${particle} Example`)).toEqual({ family: `${particle} Example`, given: 'Ada', suffix: '' });
});

test('a byline that goes on ends with others', () => {
  expect(entryOf({ authors: ['Yann LeCun'], authorsTruncated: true }).fields.author).toBe('LeCun, Yann and others');
  expect(entryOf({ authorsTruncated: true }).fields).not.toHaveProperty('author');
});
