const prime = 0x01000193;

/**
 * Words numbered as they are met, from 0 on: a table of hashes in which a word of a long text is found without being cut
 * out of it. Hashes are FNV-1a over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export class WordKeys {
  /** The words by their keys. */
  readonly words: string[] = [];
  private readonly hashes: number[] = [];
  /** For each slot a key and 1, or 0; a word stands in the first free slot from that of its hash on. */
  private slots = new Int32Array(1 << 10);

  /** @param known the words that get the first keys */
  constructor(known: Iterable<string>) {
    for (const word of known) this.of(word, 0, word.length);
  }

  /** The key of the word that stands there in the text. */
  of(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    let slot = hash & (this.slots.length - 1);
    for (let taken = this.slots[slot] as number; taken > 0; taken = this.slots[slot] as number) {
      const key = taken - 1;
      const word = this.words[key] as string;
      if (this.hashes[key] === hash && word.length === end - start && text.startsWith(word, start)) return key;
      slot = (slot + 1) & (this.slots.length - 1);
    }
    return this.learn(text.slice(start, end), hash, slot);
  }

  private learn(word: string, hash: number, slot: number): number {
    const key = this.words.push(word) - 1;
    this.hashes.push(hash);
    this.slots[slot] = key + 1;
    if (this.words.length * 2 > this.slots.length) this.spread();
    return key;
  }

  /** Gives each word twice the room. */
  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    this.hashes.forEach((hash, key) => {
      let slot = hash & (this.slots.length - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = key + 1;
    });
  }
}

/** From 0 to 2^30, so that it needs no memory of its own. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
