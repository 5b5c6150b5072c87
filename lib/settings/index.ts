import { storage } from 'wxt/utils/storage';

/** Whether listings are captured at all. */
const capturing = storage.defineItem<boolean>('local:capture', { fallback: true });

/** The names of the sites whose listings are left alone. */
const declined = storage.defineItem<string[]>('local:declinedSites', { fallback: [] });

/** What the reader wants captured. */
export interface CaptureSettings {
  /** Off: no site at all. */
  capture: boolean;
  declinedSites: string[];
}

export async function captureSettings(): Promise<CaptureSettings> {
  const [capture, declinedSites] = await Promise.all([capturing.getValue(), declined.getValue()]);
  return { capture, declinedSites };
}

/** Whether the listings of a site are wanted. */
export async function isWanted(site: string): Promise<boolean> {
  const { capture, declinedSites } = await captureSettings();
  return capture && !declinedSites.includes(site);
}

/** Turns the capture on or off, for all sites. */
export async function setCapture(on: boolean): Promise<void> {
  await capturing.setValue(on);
}

/** Turns the capture of one site on or off. */
export async function setSite(site: string, on: boolean): Promise<void> {
  const others = (await declined.getValue()).filter((each) => each !== site);
  await declined.setValue(on ? others : [...others, site]);
}

/** Calls back when a setting has changed. @returns what ends it */
export function watchSettings(changed: () => void): () => void {
  const stops = [capturing.watch(changed), declined.watch(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}
