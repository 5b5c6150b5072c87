import 'fake-indexeddb/auto';
import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const english = path.resolve(import.meta.dirname, '../lib/words/locales/en.yml');
const messages: Record<string, { message: string }> = generateChromeMessages(await parseMessagesFile(english));

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = (name: string) => messages[name]?.message ?? '';
  fakeBrowser.i18n.getUILanguage = () => 'en-US';
  fakeBrowser.runtime.getPlatformInfo = async () => ({ os: 'linux', arch: 'x86-64', nacl_arch: 'x86-64' }) as const;
});
