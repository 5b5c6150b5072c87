import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a test wants of the extension that it cannot click. */
export interface Change {
  /** Origins, as match patterns, and permissions by their names, that the reader has allowed: the browser itself would ask. */
  allowed?: string[];
  /** What to make of each English text. */
  say?: (text: string) => string;
  /** A script that runs before all others in each page of the extension and in its background. */
  first?: string;
  /** The port of a proxy on this computer, which takes the network's place. */
  proxy?: number;
  /** After so many milliseconds Firefox ends a background that has nothing to do. */
  idle?: number;
}

/** A copy of the extension, in the profile's folder, that has other permissions from the start, or other texts. */
export function changed(
  extension: string,
  { allowed = [], say = (text) => text, first }: Change,
  profile: string,
): string {
  const copy = path.join(profile, 'gleaner');
  cpSync(extension, copy, { recursive: true });
  const isOrigin = (each: string) => each.includes('/');
  rewrite(path.join(copy, 'manifest.json'), (manifest: { host_permissions: string[]; permissions: string[] }) => ({
    ...manifest,
    host_permissions: [...manifest.host_permissions, ...allowed.filter(isOrigin)],
    permissions: [...manifest.permissions, ...allowed.filter((each) => !isOrigin(each))],
  }));
  rewrite(path.join(copy, '_locales/en/messages.json'), (texts: Record<string, { message: string }>) => {
    const said = Object.entries(texts).map(([key, text]) => [key, { ...text, message: say(text.message) }]);
    return Object.fromEntries(said);
  });
  if (first !== undefined) putFirst(copy, first);
  return copy;
}

function putFirst(copy: string, script: string): void {
  writeFileSync(path.join(copy, 'first.js'), script);
  for (const page of readdirSync(copy).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(path.join(copy, page), 'utf8');
    writeFileSync(path.join(copy, page), html.replace('<head>', '<head><script src="/first.js"></script>'));
  }
  const background = path.join(copy, 'background.js');
  writeFileSync(background, `${script};\n${readFileSync(background, 'utf8')}`);
}

function rewrite<Value>(file: string, change: (value: Value) => Value): void {
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
}
