import { storage } from 'wxt/utils/storage';

/** By which pattern citekeys are made; those that were given stay as they are. */
const pattern = storage.defineItem<string>('local:citekeyPattern', { fallback: '[auth][year][title]' });

export async function citekeyPattern(): Promise<string> {
  return pattern.getValue();
}

/** @param chosen as `isCitekeyPattern` of lib/export knows them */
export async function setCitekeyPattern(chosen: string): Promise<void> {
  await pattern.setValue(chosen);
}
