import type { FoundPaper } from '../paper/paper.ts';
import { clean, maybe, text } from './dom.ts';

type Abstract = Pick<FoundPaper, 'abstract' | 'abstractTruncated'>;

/** A description of which Scholar shows what it has; it breaks off where it ends with dots. */
export function descriptionIn(element: Element | undefined): Abstract {
  const said = text(element);
  return { abstract: withoutDots(said), abstractTruncated: /(?:…|\.\.\.)$/.test(said ?? '') };
}

/**
 * The abstract of a result. Where there is one result only, its abstract is behind the snippet; of several, Scholar
 * shows what fits the query, before it perhaps "3 days ago - ".
 */
export function abstractIn(row: Element): Abstract {
  const behind = maybe(row, '.gs_fma_snp');
  if (behind) return descriptionIn(behind);
  const snippet = maybe(row, '.gs_rs');
  const age = snippet && text(maybe(snippet, '.gs_age'));
  const abstract = withoutDots(clean(text(snippet)?.slice(age?.length ?? 0)));
  return { abstract, abstractTruncated: abstract !== undefined };
}

function withoutDots(said: string | undefined): string | undefined {
  return clean(said?.replace(/^(?:…|\.\.\.)|(?:…|\.\.\.)$/g, ''));
}
