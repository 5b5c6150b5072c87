import type { Style } from './styled.ts';

/** What is done to rows of papers that the reader has dealt with. */
export type Treatment = 'hidden' | 'dimmed';

const styles: Record<Treatment, Style> = { hidden: { display: 'none' }, dimmed: { opacity: '0.5' } };

/** The rows that are treated, and what the page itself had said there. */
const treated = new Map<HTMLElement, { treatment: Treatment; before: Style }>();

/** Hides and dims these rows, and none besides. Those that a page has drawn anew are treated anew. */
export function treatRows(wanted: Map<HTMLElement, Treatment>): void {
  for (const [row, { treatment }] of treated) if (wanted.get(row) !== treatment) restore(row);
  for (const [row, treatment] of wanted) treat(row, treatment);
}

function treat(row: HTMLElement, treatment: Treatment): void {
  const style = Object.entries(styles[treatment]);
  const before =
    treated.get(row)?.before ?? Object.fromEntries(style.map(([name, value]) => [name, pagesOwn(row, name, value)]));
  treated.set(row, { treatment, before });
  for (const [name, value] of style) row.style.setProperty(name, value, 'important');
}

/** What the page says there; what is just as we say it is a script's whose extension is gone, without a word in Firefox. */
function pagesOwn({ style }: HTMLElement, name: string, ours: string): string {
  const value = style.getPropertyValue(name);
  return value === ours && style.getPropertyPriority(name) === 'important' ? '' : value;
}

function restore(row: HTMLElement): void {
  for (const [name, value] of Object.entries(treated.get(row)?.before ?? {})) row.style.setProperty(name, value);
  if (row.getAttribute('style') === '') row.removeAttribute('style');
  treated.delete(row);
}
