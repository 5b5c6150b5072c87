import { storage } from 'wxt/utils/storage';

/** Whether listings are captured at all. */
const capturing = storage.defineItem<boolean>('local:capture', { fallback: true });

/** The names of the sites whose listings are left alone. */
const declined = storage.defineItem<string[]>('local:declinedSites', { fallback: [] });

/** Whether a listing is captured by itself as it is opened, or once the reader asks for it. */
export type CaptureMode = 'automatic' | 'click';
const captureMode = storage.defineItem<CaptureMode>('local:captureMode', { fallback: 'automatic' });

/** What the reader wants captured. */
export interface CaptureSettings {
  /** Off: no site at all. */
  capture: boolean;
  declinedSites: string[];
  mode: CaptureMode;
}

export async function captureSettings(): Promise<CaptureSettings> {
  const [capture, declinedSites, mode] = await Promise.all([
    capturing.getValue(),
    declined.getValue(),
    captureMode.getValue(),
  ]);
  return { capture, declinedSites, mode };
}

/** Whether the listings of a site are wanted by themselves, without the reader's asking for each. */
export async function isWanted(site: string): Promise<boolean> {
  const { capture, declinedSites, mode } = await captureSettings();
  return capture && mode === 'automatic' && !declinedSites.includes(site);
}

/** Has listings captured by themselves, or one by one when asked for. */
export async function setCaptureMode(mode: CaptureMode): Promise<void> {
  await captureMode.setValue(mode);
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
  const stops = [capturing.watch(changed), declined.watch(changed), captureMode.watch(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Calls back when the listings of a site are wanted that were not, or the other way round. @returns what ends it */
export function watchWanted(site: string, changed: () => void): () => void {
  let was = isWanted(site);
  return watchSettings(async () => {
    const before = await was;
    was = isWanted(site);
    if ((await was) !== before) changed();
  });
}
