import type { ComponentProps, MouseEvent } from 'react';

/** Searches the library for a line. */
export type OnSearch = (line: string) => void;

interface SearchLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  line: string;
  onSearch: OnSearch;
}

/** A link to what a line finds; it can be opened in another tab as well. In a drawing it is a link of the drawing. */
export function SearchLink({ line, onSearch, ...link }: SearchLinkProps) {
  const complete = `${line.trim()} `;
  function onClick(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onSearch(complete);
  }
  return <a {...link} href={`#q=${encodeURIComponent(complete)}`} onClick={onClick} />;
}
