/** What keeps a library from being exchanged. */
export type SyncTrouble =
  | 'bad-address'
  | 'not-encrypted'
  | 'no-answer'
  | 'wrong-password'
  | 'no-read-right'
  | 'no-write-right'
  | 'no-database'
  | 'no-document'
  | 'conflict'
  | 'not-couchdb'
  | 'redirect'
  | 'too-large'
  | 'busy'
  | 'server-error'
  | 'cut-off'
  | 'other-database'
  | 'needs-passphrase'
  | 'wrong-passphrase'
  | 'needs-no-passphrase'
  | 'not-permitted';

/** An exchange that did not work. Nothing local is lost by it, and what was not sent is sent another time. */
export class SyncProblem extends Error {
  /**
   * @param detail what the server or the browser said; never a password
   * @param retryAfter so many milliseconds the server wants to be left alone
   */
  constructor(
    readonly trouble: SyncTrouble,
    detail = '',
    readonly retryAfter = 0,
  ) {
    super(detail ? `${trouble}: ${detail}` : trouble);
    this.name = 'SyncProblem';
  }
}
