import { describe, expect, test } from 'vitest';
import { sites } from '../../lib/sites/index.ts';
import { originsOf } from '../../lib/sites/patterns.ts';
import { manifestOf, type Target, targets } from './built.ts';

/** Why Gleaner asks for each permission. What only one browser has is said to be its. */
const permissions: Record<string, { why: string; only?: Target }> = {
  storage: { why: 'what the reader has chosen' },
  unlimitedStorage: { why: 'years of papers, which the browser is not to clear away when the disk fills up' },
  activeTab: { why: 'saving the page in front at the reader’s word, whatever site it is of' },
  alarms: { why: 'backups, digests and sync at their times, though the background sleeps' },
  contextMenus: { why: 'saving a page and searching for a selection by the menu' },
  scripting: { why: 'reading a page at the reader’s word, and sites that the reader has allowed' },
  offscreen: { why: 'the background of Chrome cannot make a file by itself', only: 'chrome' },
  sidePanel: { why: 'the side panel, which in Firefox is a sidebar and takes none', only: 'chrome' },
};

/** What is asked for when the reader first wants it. */
const optionalPermissions = {
  notifications: 'the digest',
  downloads: 'backups that are written by themselves',
};

/** Beyond sites: what is asked for when the reader first wants it. */
const optionalHosts = {
  'https://api.zotero.org/*': 'sending papers to Zotero’s Web API',
  'http://127.0.0.1/*': 'sending papers to Zotero on this computer',
  'https://*/*': 'the reader’s own database, of which only the origin that the reader names is asked for',
  'http://localhost/*': 'the same, on this computer',
};

const always = sites.filter(({ optional }) => !optional).flatMap(originsOf);
const optional = sites.filter((site) => site.optional).flatMap(originsOf);

describe.each(targets)('the manifest for %s', (target) => {
  const manifest = manifestOf(target);

  test('asks for these permissions and no others', () => {
    const wanted = Object.entries(permissions).filter(([, { only = target }]) => only === target);
    expect([...manifest.permissions].sort()).toEqual(wanted.map(([name]) => name).sort());
    expect([...manifest.optional_permissions].sort()).toEqual(Object.keys(optionalPermissions).sort());
  });

  test('is let into the sites that are listed and no others', () => {
    expect([...manifest.host_permissions].sort()).toEqual([...new Set(always)].sort());
    expect([...manifest.optional_host_permissions].sort()).toEqual([...optional, ...Object.keys(optionalHosts)].sort());
    const scripts = manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
    expect([...new Set(scripts)].sort()).toEqual([...new Set(always)].sort());
  });

  test('runs in the top frame of a page alone, and nowhere before the page is there', () => {
    for (const script of manifest.content_scripts) expect(Object.keys(script).sort()).toEqual(['js', 'matches']);
  });

  test('shows web pages nothing but the card of a mark, and that to the listed sites', () => {
    expect(manifest.web_accessible_resources).toEqual([
      {
        resources: ['card.html'],
        matches: [...new Set([...manifest.host_permissions, ...optional])],
        // Firefox gives each profile an address of its own.
        ...(target === 'chrome' && { use_dynamic_url: true }),
      },
    ]);
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('keeps out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('has nothing beyond what is looked at here', () => {
    const known = [
      ...['action', 'background', 'commands', 'content_scripts', 'content_security_policy', 'default_locale'],
      ...['description', 'host_permissions', 'icons', 'incognito', 'manifest_version', 'name', 'omnibox', 'options_ui'],
      ...['optional_host_permissions', 'optional_permissions', 'permissions', 'version', 'web_accessible_resources'],
      ...(target === 'chrome' ? ['side_panel'] : ['browser_specific_settings', 'sidebar_action']),
    ];
    expect(Object.keys(manifest).sort()).toEqual(known.sort());
  });

  test('has a policy as strict as its work allows', () => {
    const [, ...framers] = directives(manifest)['frame-ancestors'] ?? [];
    expect(directives(manifest)).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'"],
      // Zotero’s two doors, and the reader’s own database, which may be anywhere.
      'connect-src': ["'self'", 'https:', 'http://localhost:*', 'http://127.0.0.1:*'],
      'object-src': ["'none'"],
      // Not 'none': the card of a mark is a page of ours in a frame on the page that shows the paper.
      'frame-ancestors': ["'self'", ...framers],
      'base-uri': ["'none'"],
    });
    expect(framers.map((origin) => `${origin}/*`).sort()).toEqual([...new Set([...always, ...optional])].sort());
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
  });
});

test('Firefox is told that nothing is collected', () => {
  const { gecko } = manifestOf('firefox').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

function directives(manifest: { content_security_policy: { extension_pages: string } }): Record<string, string[]> {
  const parts = manifest.content_security_policy.extension_pages.split('; ').map((part) => part.split(' '));
  return Object.fromEntries(parts.map(([name, ...sources]) => [name, sources]));
}
