import { LineChecksum } from '../paper/line-checksum.ts';
import { fieldsOf, parseJson } from './json.ts';
import { BACKUP } from './limits.ts';
import { linesOf } from './lines.ts';
import { otherRow } from './other-rows.ts';
import { Refusal } from './problems.ts';
import type { ImportFormat, Reading } from './reading.ts';
import { savedPaper } from './saved-paper.ts';

/** What is read is handed over some at a time, so that a file of nothing but noise is soon known for that. */
const MOST_TOGETHER = 1_000;

/** The latest version of the lines that is known here. */
const version = 1;

/** What Gleaner writes of its library, a line each: see the format of that name in lib/export. */
export const jsonl: ImportFormat = {
  id: 'jsonl',
  name: 'Gleaner',
  isBackup: true,
  recognises: (head) => BACKUP.test(head),
  async *read({ blob }) {
    const checksum = new LineChecksum();
    let [line, isEnded] = [0, false];
    for await (const lines of linesOf(blob)) {
      let readings: Reading[] = [];
      for (const text of lines) {
        line++;
        const row = parsed(text);
        if (line === 1) refuseLater(row);
        if (row?.get('kind') === 'end') {
          isEnded = true;
          if (row.get('checksum') !== (await checksum.digest())) readings.push({ line, problem: 'altered' });
        } else {
          checksum.add([text]);
          readings.push(...reading(line, row));
        }
        if (readings.length < MOST_TOGETHER) continue;
        yield readings;
        readings = [];
      }
      yield readings;
    }
    if (!isEnded) yield [{ line, problem: 'brokenOff' }];
  },
};

function parsed(text: string): Map<string, unknown> | undefined {
  try {
    return fieldsOf(parseJson(text));
  } catch {
    return undefined;
  }
}

function refuseLater(row: Map<string, unknown> | undefined): void {
  if (Number(row?.get('version')) > version) throw new Refusal('laterVersion');
}

function* reading(line: number, row: Map<string, unknown> | undefined): Generator<Reading> {
  const kind = String(row?.get('kind'));
  if (!row) return yield { line, problem: 'notJson' };
  if (kind === 'gleaner') return;
  const fields = Object.fromEntries(row);
  const paper = kind === 'paper' ? savedPaper(fields) : undefined;
  const other = paper ? undefined : otherRow(kind, fields);
  if (paper) yield { line, paper };
  else if (other) yield { line, other };
  else yield { line, problem: kind === 'paper' ? 'badField' : 'unknownKind' };
}
