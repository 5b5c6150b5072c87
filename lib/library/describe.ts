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
  return whole({ kind: 'describe', field }, id, (paper) => (isNothing ? paper : described(paper, field, said)));
}

/** Takes back what the reader has said of a field: the paper is again as its pages have described it. */
export async function asPagesSaid(id: PaperId, field: PageField): Promise<JournalId> {
  return whole({ kind: 'describe', field }, id, (paper) => undescribed(paper, field));
}

async function whole(deed: { kind: 'describe'; field: PageField }, id: PaperId, to: (paper: SavedPaper) => SavedPaper) {
  return journalled(deed, async () => {
    const papers = await present([id]);
    await database.papers.bulkPut(papers.map(to));
    return { before: { papers }, touched: papers.map((paper) => paper.id), title: papers[0]?.title };
  });
}

function described(paper: SavedPaper, field: PageField, value: SavedPaper[PageField]): SavedPaper {
  const source = paper.sources[field];
  const before = source?.site === 'reader' ? paper.pageSaid?.[field] : { value: paper[field], source };
  const next = { ...paper, pageSaid: { ...paper.pageSaid, [field]: before ?? {} } };
  return withField(next, field, value, { site: 'reader', at: Date.now() });
}

function undescribed(paper: SavedPaper, field: PageField): SavedPaper {
  const { [field]: said, ...pageSaid } = paper.pageSaid ?? {};
  return withField({ ...paper, pageSaid }, field, said?.value, said?.source);
}

function withField(
  paper: SavedPaper,
  field: PageField,
  value: SavedPaper[PageField],
  source: SavedPaper['sources'][PageField],
): SavedPaper {
  const { [field]: _, ...rest } = paper;
  const { [field]: __, ...sources } = paper.sources;
  const next = { ...rest, sources: { ...sources, ...(source && { [field]: source }) } };
  return { ...next, ...(value !== undefined && { [field]: value }) } as SavedPaper;
}
