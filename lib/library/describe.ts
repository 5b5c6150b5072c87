import { described, saidOf, undescribed } from '../paper/described.ts';
import { storable } from '../paper/field-limits.ts';
import type { PageField, PaperId, SavedPaper } from '../paper/paper.ts';
import { database } from './database.ts';
import { present } from './edit.ts';
import { type JournalId, journalled } from './journal.ts';

/**
 * Describes a paper otherwise than its pages do: what the reader says of a field stands, whatever pages show later.
 * What the pages said is kept for `asPagesSaid`. Of what is longer than a field may be the end is cut off, and what
 * cannot be seen changes nothing.
 * @throws when an address is longer than that
 */
export async function describePaper<Field extends PageField>(
  id: PaperId,
  field: Field,
  value: NonNullable<SavedPaper[Field]>,
): Promise<JournalId> {
  const said = storable(field, value);
  const isNothing = typeof said !== 'number' && said.length === 0;
  return whole(field, id, (paper) =>
    isNothing ? paper : described(paper, field, { value: said, source: { site: 'reader', at: Date.now() } }),
  );
}

/** Takes back what the reader has said of a field: the paper is again as its pages have described it. */
export async function asPagesSaid(id: PaperId, field: PageField): Promise<JournalId> {
  return whole(field, id, (paper) => undescribed(paper, field));
}

async function whole(field: PageField, id: PaperId, to: (paper: SavedPaper) => SavedPaper) {
  return journalled({ kind: 'describe', field }, async () => {
    const papers = await present([id]);
    const rewritten = papers.map(to);
    await database.papers.bulkPut(rewritten);
    const [made] = rewritten.map((paper) => saidOf(paper, field));
    const before = { papers, ...(made && { described: made }) };
    return { before, touched: papers.map((paper) => paper.id), title: papers[0]?.title };
  });
}
