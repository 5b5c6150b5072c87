import { expect, test } from 'vitest';
import { doiOf, idOf } from '../../../lib/sites/acm-address.ts';

test.each([
  '/doi/10.1145/3371158.3371232',
  '/abs/10.1145/3371158.3371232',
  '/book/10.1145/3371158.3371232',
  '/doi/fullHtml/10.1145/3371158.3371232?download=true#sec-1',
  'https://dl.acm.org/doi/pdf/10.1145/3371158.3371232',
])('%s leads to the paper', (address) => {
  expect(doiOf(address)).toBe('10.1145/3371158.3371232');
});

test.each([
  '/doi/proceedings/10.1145/3371158',
  '/toc/jacm/2024/71/1',
  'https://doi.org/10.1145/3371158.3371232',
  'https://dl.acm.org.evil.example/doi/10.1145/3371158.3371232',
  'javascript:alert(1)//doi/10.1145/3371158',
])('%s leads to no paper here', (address) => {
  expect(doiOf(address)).toBeUndefined();
});

test('An old DOI is read from its address', () => {
  expect(idOf(doiOf('/doi/10.1002/(SICI)1097%3C1::AID%3E3.0') ?? '')).toBe('doi:10.1002/(SICI)1097<1::AID>3.0');
});
