export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
export function ensureChromium(): string;
export function ensureFirefox(): string;
export function versionOf(executable: string): string;
