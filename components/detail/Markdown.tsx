import { type Block, type Run, readMarkdown } from '../../lib/paper/note-markdown.ts';
import { webAddress } from '../links.ts';
import styles from './Markdown.module.css';
import { MathsText } from './MathsText.tsx';

/** A note as it reads: made of elements, never of HTML, whatever stands in it. */
export function Markdown({ note }: { note: string }) {
  return (
    <div className={styles.note} dir="auto">
      {withKeys(readMarkdown(note)).map(([key, block]) => (
        <BlockShown key={key} block={block} />
      ))}
    </div>
  );
}

function BlockShown({ block }: { block: Block }) {
  if (block.kind === 'code') return <pre>{block.text}</pre>;
  if (block.kind === 'list') return <List {...block} />;
  const lines = withKeys(block.lines).map(([key, runs]) => (
    <span key={key} className={styles.line}>
      <Runs runs={runs} />
    </span>
  ));
  // A heading of a note is none of the page's.
  return <p className={block.kind === 'heading' ? styles.heading : undefined}>{lines}</p>;
}

function List({ isNumbered, items }: { isNumbered: boolean; items: Run[][] }) {
  const Tag = isNumbered ? 'ol' : 'ul';
  return (
    <Tag>
      {withKeys(items).map(([key, runs]) => (
        <li key={key}>
          <Runs runs={runs} />
        </li>
      ))}
    </Tag>
  );
}

function Runs({ runs }: { runs: Run[] }) {
  return withKeys(runs).map(([key, run]) => <RunShown key={key} run={run} />);
}

function RunShown({ run }: { run: Run }) {
  switch (run.kind) {
    case 'text':
      return <MathsText text={run.text} />;
    case 'code':
      return <code>{run.text}</code>;
    case 'strong':
      return (
        <strong>
          <Runs runs={run.runs} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Runs runs={run.runs} />
        </em>
      );
    case 'link':
      return (
        <a href={webAddress(run.href)} target="_blank" rel="noreferrer">
          {run.text}
        </a>
      );
  }
}

/** A text is read anew as a whole, so that places are as good as names. */
const withKeys = <Part,>(parts: Part[]) => parts.map((part, at) => [at, part] as const);
