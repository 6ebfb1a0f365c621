// Feature templates as data. A template says which values make a feature ("side, form, next form"); the templates of a
// stage are compiled into flat tables once, so that working them out is one small loop. Values that several templates
// share are joined once, and values that change seldom (those of the cue) are not joined again for every word.

/** Stands for a number that is known only while reading: an input, or two values joined. */
export type Value = number;

/** The tables of a set: what to join, and of which values to make features. All arrays are sorted by level. */
export interface Templates {
  readonly salt: number;
  readonly levels: number;
  readonly values: number;
  /** The inputs; those that make it necessary to work out level l stand before `inputEnds[l]`. */
  readonly inputs: Uint16Array;
  readonly inputEnds: readonly number[];
  /** How many features a word has. Their numbers go up with the levels; within a level, as the templates were added. */
  readonly count: number;
  /** Joins of level l: `joinEnds[l - 1]` up to `joinEnds[l]`; value `result` is `left` and `right` joined. */
  readonly joinEnds: readonly number[];
  readonly left: Uint16Array;
  readonly right: Uint16Array;
  readonly result: Uint16Array;
  /** Features of level l: `featureEnds[l - 1]` up to `featureEnds[l]`; each is made of one value. */
  readonly featureEnds: readonly number[];
  readonly source: Uint16Array;
}

interface Join {
  readonly left: Value;
  readonly right: Value;
  readonly result: Value;
}

/**
 * Collects the inputs and templates of a stage. `levels` is how many there are: an input of level 0 changes least often,
 * one of the last with every word. A joined value changes as often as the quicker of its two.
 */
export class TemplateSet {
  private readonly levels: number;
  /** By value. */
  private readonly levelOf: number[] = [];
  private readonly inputs: Value[] = [];
  private readonly joins = new Map<string, Join>();
  private readonly sources: Value[] = [];

  constructor(levels: number) {
    this.levels = levels;
  }

  /** How many templates there are so far. */
  get count(): number {
    return this.sources.length;
  }

  /** A value that is set while reading. */
  input(level: number): Value {
    const value = this.add(level);
    this.inputs.push(value);
    return value;
  }

  /**
   * An input for each place from `before` words before to `behind` words behind. Gives that of the word itself; the one
   * of its neighbours is that plus their distance: `form - 1` is the form of the word before.
   */
  inputsAround(level: number, before: number, behind: number): Value {
    for (let step = -before; step < behind; step++) this.input(level);
    return this.input(level) - behind;
  }

  /** Two values in order, as one. */
  join(left: Value, right: Value): Value {
    const key = `${left} ${right}`;
    const known = this.joins.get(key);
    if (known !== undefined) return known.result;
    const result = this.add(Math.max(this.levelOf[left] ?? 0, this.levelOf[right] ?? 0));
    this.joins.set(key, { left, right, result });
    return result;
  }

  /** Adds a template of one value. */
  one(value: Value): void {
    this.sources.push(value);
  }

  two(a: Value, b: Value): void {
    this.one(this.join(a, b));
  }

  three(a: Value, b: Value, c: Value): void {
    this.one(this.join(this.join(a, b), c));
  }

  /** The tables. `salt` keeps the features of one stage from those of another. */
  compile(salt: number): Templates {
    const levelOf = (value: Value) => this.levelOf[value] ?? 0;
    const inputs = [...this.inputs].sort((a, b) => levelOf(a) - levelOf(b));
    const joins = [...this.joins.values()].sort((a, b) => levelOf(a.result) - levelOf(b.result));
    const sources = [...this.sources].sort((a, b) => levelOf(a) - levelOf(b));
    const endsOf = (values: readonly Value[]) =>
      Array.from({ length: this.levels }, (_, level) => values.filter((one) => levelOf(one) <= level).length);
    return {
      salt,
      levels: this.levels,
      values: this.levelOf.length,
      inputs: Uint16Array.from(inputs),
      inputEnds: endsOf(inputs),
      count: sources.length,
      joinEnds: endsOf(joins.map(({ result }) => result)),
      left: Uint16Array.from(joins, ({ left }) => left),
      right: Uint16Array.from(joins, ({ right }) => right),
      result: Uint16Array.from(joins, ({ result }) => result),
      featureEnds: endsOf(sources),
      source: Uint16Array.from(sources),
    };
  }

  private add(level: number): Value {
    return this.levelOf.push(level) - 1;
  }
}
