import { Notice } from './Notice.tsx';
import { type Ways, WaysOn } from './WaysOn.tsx';

const listings = [
  ['Hugging Face Papers', 'https://huggingface.co/papers'],
  ['arXiv: machine learning', 'https://arxiv.org/list/cs.LG/recent'],
] as const;

/** For a library without papers. */
export function EmptyLibrary() {
  return (
    <Notice title="No papers yet">
      <p>Open a listing of papers, and they are here before you have read the first line. Two to start with:</p>
      {listings.map(([name, href]) => (
        <a key={href} href={href} target="_blank" rel="noreferrer">
          {name}
        </a>
      ))}
    </Notice>
  );
}

interface NothingFoundProps {
  query: string;
  ways: Ways;
  onSearch(line: string): void;
  onClear(): void;
}

/** For a query that finds nothing. */
export function NothingFound({ query, ways, onSearch, onClear }: NothingFoundProps) {
  return (
    <Notice title="No paper matches">
      <p>
        Nothing in your library has all of “<bdi>{query.trim()}</bdi>”.
      </p>
      <WaysOn ways={ways} onSearch={onSearch} />
      <button type="button" onClick={onClear}>
        Show all papers
      </button>
    </Notice>
  );
}

/** For a library that cannot be read. `reason` is what the browser says. */
export function LibraryFailed({ reason, onRetry }: { reason: string; onRetry(): void }) {
  return (
    <Notice title="The library could not be read">
      <p>
        Nothing has been deleted. Try again; if it stays like this, close the browser, open it again, and see that the
        disk is not full.
      </p>
      <p>
        The browser says: <bdi>{reason}</bdi>
      </p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </Notice>
  );
}
