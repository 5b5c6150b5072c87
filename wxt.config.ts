import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type EntrypointInfo } from 'wxt';

/** Where Zotero is: its Web API, and the program on this computer. Each is asked for when the reader first sends papers there. */
const zoteroHosts = ['https://api.zotero.org/*', 'http://127.0.0.1/*'];

/** Where the reader's own database may be. The one is asked for when the reader names it. */
const databaseHosts = ['https://*/*', 'http://localhost/*'];

/** @param framers origins whose pages may show the card of a mark; none of the other pages can be framed by the web */
const policy = (framers: string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Zotero's Web API and program, and the reader's own database, which may be anywhere: lib/sync/address.ts looks at it.
    "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
    "object-src 'none'",
    `frame-ancestors 'self' ${framers.join(' ')}`,
    "base-uri 'none'",
  ].join('; ');

/** What searches, and all that it needs, is a file of its own. */
const searchPapers = 'lib/actions/search-papers.ts';

/** What the build tells of a module. */
interface Modules {
  getModuleInfo(id: string): { importedIds: string[] } | null;
}

/** A module and those that it cannot do without. */
function reachedFrom(file: string, modules: Modules): Set<string> {
  const reached = new Set([path.resolve(import.meta.dirname, file)]);
  for (const id of reached) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  return reached;
}

/**
 * What the popup and other pages begin with is few files, for each takes its time to open: the search, and the rest. The
 * background, which needs parts of both, is one file by itself.
 */
function pagesInFewFiles() {
  let found: { shared: Set<string>; search: Set<string> } | undefined;
  const name = (id: string, modules: Modules) => {
    found ??= { shared: sharedByPages(modules), search: reachedFrom(searchPapers, modules) };
    if (found.shared.has(id) || /^\0virtual:wxt-(?:html-)?plugins$/.test(id)) return 'pages';
    return found.search.has(id) ? 'search' : null;
  };
  return { groups: [{ name, includeDependenciesRecursively: false }] };
}

/** Without the popup's own beginning: another page that begins with the same file must not become a popup. */
function sharedByPages(modules: Modules): Set<string> {
  const main = 'entrypoints/popup/main.tsx';
  const popup = reachedFrom(main, modules);
  popup.delete(path.resolve(import.meta.dirname, main));
  return popup;
}

type Built = Record<string, { type: string; moduleIds?: string[] }>;

/** The modules of workers, of which the build does not tell at its end: a worker is built within what starts it. */
const inWorkers = new Set<string>();

function noteWorkers() {
  const generateBundle = (_: unknown, files: Built) => {
    for (const { moduleIds = [] } of Object.values(files)) for (const id of moduleIds) inWorkers.add(id);
  };
  return { name: 'note-workers', generateBundle };
}

/** What is told of a built file to those who write the pages. */
interface BuiltPage {
  filename: string;
  bundle?: Record<string, { type: string; imports?: string[]; moduleIds?: string[] }>;
}

/** The popup loads the search while it draws its first papers. */
function loadsSearchAhead() {
  const handler = (html: string, { filename, bundle }: BuiltPage) => {
    // There are no files to load ahead while the development server serves each module as it is.
    if (!bundle || !/[/\\](popup|sidepanel)[/\\]/.test(filename)) return [];
    const fileOf = (module: string) => Object.keys(bundle).find((file) => bundle[file]?.moduleIds?.includes(module));
    const search = fileOf(path.resolve(import.meta.dirname, searchPapers)) ?? '';
    const files = [search, ...(bundle[search]?.imports ?? [])].filter((file) => file && !html.includes(file));
    return files.map((file) => ({
      tag: 'link',
      attrs: { rel: 'modulepreload', href: `/${file}` },
      injectTo: 'head' as const,
    }));
  };
  return { name: 'loads-search-ahead', transformIndexHtml: { order: 'post' as const, handler } };
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: path.resolve(import.meta.dirname, 'lib/words/locales') },
  // What imports files is a worker, which loads the grammar of BibTeX only when a file needs it.
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    plugins: [loadsSearchAhead()],
    worker: { format: 'es', plugins: () => [noteWorkers()] },
  }),
  suppressWarnings: { firefoxDataCollection: true },
  zip: { name: 'gleaner', excludeSources: ['.ci/**', 'test-results/**'] },
  manifest: ({ browser }) => ({
    name: 'Gleaner',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'unlimitedStorage', 'activeTab', 'alarms', 'contextMenus', 'scripting'],
      // Chrome's background has no way to hand a file to the downloads; Firefox's has.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_permissions: ['notifications', 'downloads'],
    omnibox: { keyword: 'gl' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'open-library': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_openLibrary__' },
      'hide-seen': { description: '__MSG_command_hideSeen__' },
    },
    // Mozilla: "Data from private browsing sessions must not be stored".
    incognito: 'not_allowed',
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gleaner@gleaner.example',
          // 142: the first with `data_collection_permissions` on Android too.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = (build?.rolldownOptions ?? build?.rollupOptions)?.output;
      const hasPopup = entrypoints.some(({ name }) => name === 'popup');
      if (hasPopup && output) Object.assign(output, { codeSplitting: pagesInFewFiles() });
    },
    'entrypoints:found': ({ config }, entrypoints) => {
      entrypoints.push(...listingScripts(config.root, path.join(config.wxtDir, 'listings')));
    },
    // The sites are listed once, in lib/sites. A popup that asks for its tab's address needs them as permissions too.
    'build:manifestGenerated': ({ config }, manifest) => {
      const matches = manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
      // What is registered at run time is asked for at run time.
      manifest.optional_host_permissions = (manifest.host_permissions ?? []).filter(
        (host: string) => !matches.includes(host),
      );
      manifest.host_permissions = [...new Set(matches)];
      const framers = matches
        .concat(manifest.optional_host_permissions ?? [])
        .map((match) => match.replace(/\/\*$/, ''));
      // The development server needs a looser policy, which WXT provides.
      if (config.command === 'build') {
        manifest.content_security_policy = { extension_pages: policy([...new Set(framers)]) };
      }
      manifest.web_accessible_resources = [
        {
          resources: ['card.html'],
          matches: [...new Set(matches.concat(manifest.optional_host_permissions ?? []))],
          // So that no page can tell by the address who has Gleaner; Firefox makes it another one in each profile.
          ...(config.browser !== 'firefox' && { use_dynamic_url: true }),
        },
      ];
      manifest.optional_host_permissions?.push(...zoteroHosts, ...databaseHosts);
    },
    // Whose work is in it, for the options to show.
    'build:done': ({ config }, { steps }) => {
      const chunks = steps.flatMap((step) => step.chunks);
      const modules = chunks.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      writeFileSync(path.join(config.outDir, 'licences.txt'), licencesOf(config.root, [...modules, ...inWorkers]));
    },
  },
});

/** The licences of Gleaner and of the packages that these modules are from. */
function licencesOf(root: string, modules: string[]): string {
  const folders = modules.flatMap((id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  const packages = [root, ...[...new Set(folders)].sort((a, b) => (nameIn(a) < nameIn(b) ? -1 : 1))];
  return packages.map(licenceIn).join(`\n\n${'-'.repeat(72)}\n\n`);
}

function nameIn(folder: string): string {
  return folder.replace(/^.*\/node_modules\//, '');
}

function licenceIn(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  const text = file
    ? readFileSync(path.join(folder, file), 'utf8').trim()
    : 'The package brings no text of its licence.';
  return `${name} ${version} (${license})\n\n${text}`;
}

/** A content script for each site, with no other site's code in it: a page is given no more than it needs. */
function listingScripts(root: string, folder: string): EntrypointInfo[] {
  mkdirSync(folder, { recursive: true });
  const sites = readdirSync(path.join(root, 'lib/sites')).filter((file) => /^[^.].*\..*\.ts$/.test(file));
  return sites.sort().map((file) => {
    const inputPath = path.join(folder, file);
    writeFileSync(inputPath, listingScript(file));
    return { name: file.replace(/\.ts$/, ''), inputPath, type: 'content-script' };
  });
}

function listingScript(file: string): string {
  return `import { defineContentScript } from 'wxt/utils/define-content-script';
import { readListings } from '../../lib/actions/listing-script.ts';
import { originsOf } from '../../lib/sites/patterns.ts';
import site from '../../lib/sites/${file}';

export default defineContentScript({
  matches: originsOf(site),
  registration: site.optional ? 'runtime' : 'manifest',
  main: (context) => readListings(context, site),
});
`;
}
