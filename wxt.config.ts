import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type EntrypointInfo } from 'wxt';

/** @param framers origins whose pages may show the card of a mark; none of the other pages can be framed by the web */
const policy = (framers: string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    `frame-ancestors 'self' ${framers.join(' ')}`,
    "base-uri 'none'",
  ].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: path.resolve(import.meta.dirname, 'lib/words/locales') },
  suppressWarnings: { firefoxDataCollection: true },
  zip: { name: 'gleaner', excludeSources: ['.ci/**', 'test-results/**'] },
  manifest: ({ browser }) => ({
    name: 'Gleaner',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'alarms', 'contextMenus', 'scripting'],
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
    },
  },
});

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
