// Word lists of a language that joins words: a word no list holds goes by the longest listed noun it ends in.

/** Letters that must stand before the noun: "Land|wirt", never "Ver|ein". */
const SHORTEST_START = 3;
/** Beyond these many joined words their answers are forgotten, so that no archive fills the memory. */
const MOST_KNOWN = 4000;

/** A map whose words may be joined onto others: "regierungssprecherin" goes by "sprecherin". */
export class CompoundMap<Value> extends Map<string, Value> {
  readonly #heads: ReadonlyMap<string, Value>;
  readonly #joined = new Map<string, Value | null>();

  /** @param heads what longer words may end in, with what they then mean. */
  constructor(entries: Iterable<readonly [string, Value]>, heads: ReadonlyMap<string, Value>) {
    super(entries);
    this.#heads = heads;
  }

  override get(word: string): Value | undefined {
    return super.get(word) ?? this.#joinedOf(word) ?? undefined;
  }

  override has(word: string): boolean {
    return super.has(word) || this.#joinedOf(word) !== null;
  }

  /** The same words with others beside them. */
  with(entries: Iterable<readonly [string, Value]>): CompoundMap<Value> {
    return new CompoundMap([...entries, ...this], this.#heads);
  }

  #joinedOf(word: string): Value | null {
    const known = this.#joined.get(word);
    if (known !== undefined) return known;
    let found: Value | null = null;
    for (let at = SHORTEST_START; found === null && at < word.length - 2; at++)
      found = this.#heads.get(word.slice(at)) ?? null;
    if (this.#joined.size >= MOST_KNOWN) this.#joined.clear();
    this.#joined.set(word, found);
    return found;
  }
}

/** A set whose words may be joined onto others. */
export class CompoundSet extends Set<string> {
  readonly #words: CompoundMap<true>;

  constructor(words: readonly string[]) {
    super(words);
    const own = words.map((word) => [word, true] as const);
    this.#words = new CompoundMap(own, new Map(own));
  }

  override has(word: string): boolean {
    return this.#words?.has(word) ?? super.has(word);
  }
}
