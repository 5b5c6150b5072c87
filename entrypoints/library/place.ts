import type { PaperId } from '../../lib/paper/paper.ts';

/** What the library shows besides the list. */
export const views = ['today', 'pictures', 'history'] as const;
export type View = (typeof views)[number];

/** Where in the library the reader is. */
export interface Place {
  /** What stands in the search field; blank for all papers. */
  line: string;
  /** The paper whose details are shown. */
  paper?: PaperId | undefined;
  /** Shown in place of the list. */
  view?: View | undefined;
}

/** The place that an address names by its hash: `#q=is%3Akept&id=arxiv%3A2401.01234`. What it cannot name is left out. */
export function readPlace(hash: string): Place {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    line: said.get('q') ?? '',
    paper: (said.get('id') || undefined) as PaperId | undefined,
    view: views.find((view) => view === said.get('view')),
  };
}

/** The hash that names a place. */
export function hashOf({ line, paper, view }: Place): string {
  const said = new URLSearchParams();
  if (view) said.set('view', view);
  if (line.trim()) said.set('q', line);
  if (paper) said.set('id', paper);
  return `#${said}`;
}
