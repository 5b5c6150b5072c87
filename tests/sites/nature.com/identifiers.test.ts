import { expect, test } from 'vitest';
import { idsIn } from '../../../lib/sites/identifiers.ts';

test.each([
  ['s41586-021-03819-2', ['doi:10.1038/s41586-021-03819-2']],
  ['s41598-017-12345-x', ['doi:10.1038/s41598-017-12345-x']],
  ['nature14539', ['doi:10.1038/nature14539']],
  ['ncomms12345.pdf', ['doi:10.1038/ncomms12345']],
  ['nbt.3300', ['doi:10.1038/nbt.3300']],
  ['323533a0', ['doi:10.1038/323533a0']],
  // Of another publisher's prefix.
  ['s41599-020-00501-9', ['doi:10.1057/s41599-020-00501-9']],
  // 10.1038/onc.2011.283, 10.1038/sdata.2016.18 and 10.1038/sj.onc.1209842: not to be had from the address.
  ['onc2011283', []],
  ['sdata201618', []],
  ['1209842', []],
])('the address of %s on Nature holds %j', (article, ids) => {
  expect(idsIn(`https://www.nature.com/articles/${article}`)).toEqual(ids);
});

test.each([
  'https://ssrn.com/abstract=2381263',
  'https://papers.ssrn.com/abstract=2381263',
  'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2381263',
])('%s is a paper of SSRN', (address) => {
  expect(idsIn(address)).toEqual(['doi:10.2139/ssrn.2381263']);
});
