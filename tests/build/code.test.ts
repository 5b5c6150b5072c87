import { describe, expect, test } from 'vitest';
import { filesOf, targets } from './built.ts';

/** What makes code of text, or loads it from elsewhere. */
const remote = {
  'text that is run': /(?<![\w$.])eval\(|\bnew Function\b|(?<![\w$])Function\(|\bset(?:Timeout|Interval)\(["'`]/g,
  'a script from elsewhere': /(?:\bimport\(?|\bfrom|\bimportScripts\()\s*["'`]https?:/g,
  'WebAssembly from elsewhere': /\bWebAssembly\./g,
};

describe.each(targets)('the build for %s', (target) => {
  test.each(Object.entries(remote))('has nowhere %s', (_, pattern) => {
    const found = filesOf(target, '.js').flatMap(({ file, text }) => {
      return [...text.matchAll(pattern)].map(({ index }) => `${file}: ${text.slice(index - 40, index + 60)}`);
    });
    expect(found).toEqual([]);
  });

  test('has pages whose scripts and styles are files of its own', () => {
    for (const { file, text } of filesOf(target, '.html')) {
      const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
      expect(
        addresses.filter((address) => !/^\/[^/]/.test(address ?? '')),
        file,
      ).toEqual([]);
      expect(text.match(/<script(?![^>]*\ssrc=)|<style|\son\w+=/g), file).toBeNull();
    }
  });

  test('has no map that tells where its sources were', () => {
    expect(filesOf(target, '.map')).toEqual([]);
    expect(filesOf(target, '.js').filter(({ text }) => text.includes('sourceMappingURL'))).toEqual([]);
  });
});
