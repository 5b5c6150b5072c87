import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { scriptOf, siteFor, sites } from '../../../lib/sites/index.ts';
import { expectationOf } from './expectation.ts';
import { pageFrom, type ShownPage } from './page.ts';
import { strip } from './strip.ts';

const usage = 'npm run capture -- <file.html|url> <site>/<page> [address] [--force]';

/**
 * Makes a fixture: `<site>/<page>/source.html`, and beside it in `expected.json` what is read from it.
 * @param args those of the command line, as in `capture.mjs`
 * @throws with a sentence that says why there is none
 */
export async function capture(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [source, name = '', address] = positionals;
  if (!source || positionals.length > 3) throw new Error(`it is made by ${usage}`);
  const site = siteOf(name);
  const folder = path.join(values.into ?? path.resolve(import.meta.dirname, '..'), name);
  if (existsSync(folder) && !values.force) throw new Error(`${folder} is there; --force takes its place.`);
  const page = await pageFrom(source, address);
  checkOwner(page, site);
  writeFixture(folder, page);
  console.log(`${path.relative('.', folder)}/source.html is ${page.address}`);
  if (!values.into) console.log(expectationOf(folder, name));
  console.log('Replace what others have written by words of your own, then read expected.json line by line.');
}

const options = { force: { type: 'boolean' }, into: { type: 'string' } } as const;

function siteOf(name: string): string {
  const [, site] = /^([\w.-]+)\/[a-z\d-]+$/.exec(name) ?? [];
  if (!site) throw new Error(`"${name}" is no <site>/<page> like "arxiv.org/list-new".`);
  const known = sites.map(scriptOf);
  if (!known.includes(site)) throw new Error(`there is no lib/sites/${site}.ts. There are ${known.join(', ')}.`);
  return site;
}

function checkOwner({ address }: ShownPage, site: string): void {
  const owner = siteFor(new URL(address));
  if (!owner) throw new Error(`no site has a pattern in its "matches" that ${address} fits.`);
  if (scriptOf(owner) !== site) throw new Error(`${address} is a page of ${scriptOf(owner)}.`);
}

function writeFixture(folder: string, { address, html }: ShownPage): void {
  rmSync(path.join(folder, 'expected.json'), { force: true });
  mkdirSync(folder, { recursive: true });
  // The line that Chromium itself writes when it saves a page.
  const length = String(address.length).padStart(4, '0');
  writeFileSync(path.join(folder, 'source.html'), `<!-- saved from url=(${length})${address} -->\n${strip(html)}`);
}
