import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { capture } from './capture/capture.ts';
import { addressIn } from './capture/page.ts';
import { strip } from './capture/strip.ts';

let folder: string;

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  folder = mkdtempSync(path.join(os.tmpdir(), 'gleaner-capture-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const page = '<!doctype html><html><head><title>New papers</title></head><body><dl><dt>1</dt></dl></body></html>';

/** The arguments that make a fixture of this page in a folder of the test's own. */
function asked(html: string, ...args: string[]): string[] {
  const saved = path.join(folder, 'saved.html');
  writeFileSync(saved, html);
  return [saved, ...args, '--into', folder];
}

function run(...args: string[]) {
  const command = path.join(import.meta.dirname, 'capture.mjs');
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
}

const saved = `<!-- saved from url=(0035)https://arxiv.org/list/cs.CL/recent -->\n${page}`;

test('a saved page becomes a fixture that begins with its address', () => {
  const { stderr } = run(...asked(saved, 'arxiv.org/list'));
  expect(stderr).toBe('');
  const source = readFileSync(path.join(folder, 'arxiv.org/list/source.html'), 'utf8');
  expect(source).toMatch(
    /^<!-- saved from url=\(0035\)https:\/\/arxiv\.org\/list\/cs\.CL\/recent -->\n<!DOCTYPE html>/,
  );
  expect(source).toContain('<dl><dt>1</dt></dl>');
});

test('what cannot be made is said in a sentence', () => {
  const { stderr, status } = run(...asked(page, 'example.org/list', 'https://example.org/'));
  expect(stderr).toMatch(/^No capture: there is no lib\/sites\/example\.org\.ts\. [^\n]+\n$/);
  expect(status).toBe(1);
});

test.each([
  ['a page that does not say where it is from', 'arxiv.org/list', undefined, 'give its address as the third argument'],
  ['a page that is not listed', 'arxiv.org/help', 'https://arxiv.org/help', 'https://arxiv.org/help fits'],
  ['a page of another site', 'arxiv.org/list', 'https://huggingface.co/papers', 'is a page of huggingface.co'],
  ['a name that is no folder', 'arxiv.org', 'https://arxiv.org/list/cs.CL/new', 'is no <site>/<page>'],
])('%s is refused', async (_, name, address, reason) => {
  await expect(capture(asked(page, name, ...(address ? [address] : [])))).rejects.toThrow(reason);
  expect(existsSync(path.join(folder, name))).toBe(false);
});

test('a fixture that is there is kept, unless one insists', async () => {
  const other = saved.replace('New', 'Other');
  await capture(asked(saved, 'arxiv.org/list'));
  await expect(capture(asked(other, 'arxiv.org/list'))).rejects.toThrow('--force takes its place');
  const source = path.join(folder, 'arxiv.org/list/source.html');
  expect(readFileSync(source, 'utf8')).toContain('New papers');
  await capture([...asked(other, 'arxiv.org/list'), '--force']);
  expect(readFileSync(source, 'utf8')).toContain('Other papers');
});

test.each([
  ['<style>p { color: red }</style><p>a</p>', '<p>a</p>'],
  ['<script>track()</script><script src="x.js"></script><p>a</p>', '<p>a</p>'],
  [
    '<script type="application/ld+json">{"name":"a"}</script>',
    '<script type="application/ld+json">{"name":"a"}</script>',
  ],
  ['<script type="math/tex; mode=display">x</script>', '<script type="math/tex; mode=display">x</script>'],
  ['<script>go();\npage.metadata={"title":"a"};\nx={b:1};</script>', '<script>page.metadata={"title":"a"};</script>'],
  ['<p>a<!-- build 7 --></p><noscript>b</noscript><iframe src="c"></iframe>', '<p>a</p>'],
  ['<p onclick="go()" class="b">a</p>', '<p class="b">a</p>'],
  ['<input type="search" name="q" value="mine">', '<input type="search" name="q">'],
  ['<input type="hidden" name="query_author" value="Ada">', '<input type="hidden" name="query_author" value="Ada">'],
  ['<input type="hidden" name="csrf_token" value="1">', '<input type="hidden" name="csrf_token">'],
  ['<svg class="icon"><path d="M0"></path></svg>', '<svg class="icon" />'],
  ['<img alt="a" src="data:image/png;base64,AAAA">', '<img alt="a">'],
  ['<p>a</p>\n\n \n<p>b</p>', '<p>a</p>\n<p>b</p>'],
])('of %s there stays %s', (html, stripped) => {
  const [, body] = /<body>(.*)<\/body>/s.exec(strip(`<!doctype html><html><body>${html}</body></html>`)) ?? [];
  expect(body).toBe(stripped);
});

test.each([
  ['<!-- saved from url=(0020)https://example.org/ -->', 'https://example.org/'],
  [
    '<!-- saved from url=(0014)about:internet --><link rel="canonical" href="https://example.org/a">',
    'https://example.org/a',
  ],
  ['<meta property="og:url" content="https://example.org/b">', 'https://example.org/b'],
  ['<link rel="canonical" href="/c">', undefined],
])('%s is of %s', (head, address) => {
  expect(addressIn(`<!doctype html><html><head>${head}</head></html>`)).toBe(address);
});
