import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type EntrypointInfo } from 'wxt';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  suppressWarnings: { firefoxDataCollection: true },
  zip: { name: 'gleaner', excludeSources: ['.ci/**', 'test-results/**'] },
  manifest: ({ browser, command }) => ({
    name: 'Gleaner',
    description:
      'Remembers every paper you scroll past, and finds it again offline. Nothing is fetched, nothing is sent.',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'contextMenus', 'scripting'],
    // Mozilla: "Data from private browsing sessions must not be stored".
    incognito: 'not_allowed',
    // The development server needs a looser policy, which WXT provides.
    ...(command === 'build' && { content_security_policy: { extension_pages: policy } }),
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
    'build:manifestGenerated': (_, manifest) => {
      const matches = manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
      // What is registered at run time is asked for at run time.
      manifest.optional_host_permissions = (manifest.host_permissions ?? []).filter(
        (host: string) => !matches.includes(host),
      );
      manifest.host_permissions = [...new Set(matches)];
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
