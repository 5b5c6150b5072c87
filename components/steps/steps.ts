import type { Command } from '../key-table.ts';

/** What commands do; a command without a step leaves its keys to the browser. */
export type Steps = Partial<Record<Command, (event: KeyboardEvent) => void>>;
