import { browser } from 'wxt/browser';
import { dayOf, sightingsBetween } from '../library/index.ts';
import { changeDigest, type DigestSettings, digestSettings } from '../settings/digest.ts';
import { daysBefore } from '../trends/index.ts';
import { locale, t } from '../words/index.ts';
import { untilDone } from './stay-awake.ts';
import { trending } from './today.ts';

export { type DigestSettings, digestSettings };

const NAME = 'digest';
const HOUR = 3_600_000;
/** From this hour on the digest tells of the day itself, before of the day before. */
const EVENING = 15;
/** So long after the browser's start a digest that was missed is made up for, in milliseconds. */
const SOON = 60_000;
/** An alarm may ring so much too early, in milliseconds. */
const EARLY = 5_000;
const TITLES = 3;

/**
 * Switches the daily digest. To be called from a click: the browser asks for the permission to notify.
 * @param hour of the day, 0 to 23
 * @returns whether it is on; not without the permission
 */
export async function setDigest(on: boolean, hour: number): Promise<boolean> {
  const isOn = on && (await browser.permissions.request({ permissions: ['notifications'] }));
  // Today is told already when its hour is over, and is still to be told when it is to come.
  const now = new Date();
  const isOver = now.getHours() >= hour;
  await changeDigest({ on: isOn, hour, toldOn: isOver ? dayOf(now.getTime()) : undefined });
  await schedule();
  return isOn;
}

/** To be called whenever the background starts: keeps the alarm, and answers to it and to clicks on what is told. */
export function startDigest(): void {
  browser.alarms.onAlarm.addListener(({ name }) => name === NAME && untilDone(tellDigest(Date.now() + EARLY)));
  answerClicks();
  browser.permissions.onAdded.addListener(answerClicks);
  schedule().catch(console.warn);
}

/** When the reader is to be told next, in epoch milliseconds. A digest that was missed today is made up for soon. */
export function nextDigest({ hour, toldOn }: DigestSettings, now: number): number {
  const date = new Date(now);
  const at = (daysOn: number) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + daysOn, hour).getTime();
  if (toldOn === dayOf(now)) return at(1);
  return Math.max(at(0), now + SOON);
}

/**
 * What is told: nothing where nothing was passed.
 * @param now epoch milliseconds
 * @param hour of the day at which the reader wants to be told
 */
export async function digestOf(now: number, hour: number): Promise<{ title: string; message: string } | undefined> {
  const isEvening = hour >= EVENING;
  const day = isEvening ? dayOf(now) : daysBefore(dayOf(now), 1);
  const seen = new Set((await sightingsBetween(day, day)).map(({ paperId }) => paperId));
  if (seen.size === 0) return undefined;
  const { several, rising } = await trending(day, seen);
  const titles = [...new Map([...several, ...rising].map(({ paper }) => [paper.id, paper.title])).values()];
  const counted = t(isEvening ? 'digest.today' : 'digest.yesterday', { count: seen.size });
  return { title: counted, message: titles.length === 0 ? t('digest.nothingTrending') : trendingInWords(titles) };
}

/**
 * Tells the reader once a day.
 * @param now epoch milliseconds, not before the time that the alarm was meant for
 */
async function tellDigest(now: number): Promise<void> {
  const { on, hour, toldOn } = await digestSettings();
  if (!on) return;
  // A computer that slept at the hour rings when it wakes, which may be the next day's morning.
  if (new Date(now).getHours() < hour || toldOn === dayOf(now)) return schedule();
  await changeDigest({ toldOn: dayOf(now) });
  await schedule();
  const digest = await digestOf(now, hour);
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  if (digest) await browser.notifications.create(NAME, { type: 'basic', iconUrl, ...digest });
}

function trendingInWords(titles: string[]): string {
  const shown = new Intl.ListFormat(locale(), { type: 'unit' }).format(titles.slice(0, TITLES));
  return t('digest.trending', { count: titles.length, titles: shown });
}

/** One alarm for the next time; none while the digest is off. Browsers may forget alarms when they are closed. */
async function schedule(): Promise<void> {
  const settings = await digestSettings();
  if (!settings.on) return void (await browser.alarms.clear(NAME));
  const when = nextDigest(settings, Date.now());
  const planned = await browser.alarms.get(NAME);
  // A missed one that is made up for is not put off by every start of the background.
  const isPlanned = planned && Math.abs(planned.scheduledTime - when) < HOUR / 2;
  if (!isPlanned) await browser.alarms.create(NAME, { when });
}

function answerClicks(): void {
  // There is no such interface until the reader has allowed it.
  const { onClicked } = browser.notifications ?? {};
  if (onClicked && !onClicked.hasListener(openToday)) onClicked.addListener(openToday);
}

function openToday(name: string): void {
  if (name !== NAME) return;
  void browser.tabs.create({ url: browser.runtime.getURL('/library.html#view=today' as '/popup.html') });
  void browser.notifications.clear(NAME);
}
