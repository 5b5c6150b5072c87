import { defineConfig } from 'wxt';

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
    permissions: ['storage', 'unlimitedStorage'],
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
    // The sites are listed once, in lib/sites; a popup that asks for its tab's address needs them as permissions too.
    'build:manifestGenerated': (_, manifest) => {
      const matches = manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
      manifest.host_permissions = [...new Set([...(manifest.host_permissions ?? []), ...matches])];
    },
  },
});
