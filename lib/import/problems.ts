/** Why an entry could not be read; `import.problem.…` in words. */
export type Problem =
  | 'noTitle'
  | 'unbalanced'
  | 'malformed'
  | 'notJson'
  | 'noPaper'
  | 'badField'
  | 'unknownKind'
  | 'noIdentifier'
  | 'brokenOff'
  | 'altered';

/** Why a file as a whole could not be read; `import.refusal.…` in words. */
export type RefusalReason =
  | 'empty'
  | 'tooLarge'
  | 'tooManyPapers'
  | 'tooManyColumns'
  | 'binary'
  | 'badZip'
  | 'noFileInZip'
  | 'notJson'
  | 'tooDeep'
  | 'laterVersion'
  | 'unknownFormat';

/** A file that cannot be imported. Nothing was changed. */
export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(`The file cannot be imported: ${reason}`);
  }
}
