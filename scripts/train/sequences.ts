// The training examples: sequences of words with their features worked out once, in flat typed arrays.

/** Sequences one behind the other; sequence s holds the words `begins[s]..begins[s + 1] - 1`. */
export interface Sequences {
  readonly templates: number;
  readonly begins: readonly number[];
  /** By sequence: the number of the article it is from. */
  readonly articles: readonly number[];
  readonly rows: Int32Array;
  readonly gold: Uint8Array;
  readonly categories: Uint16Array;
}

const FIRST_SIZE = 1 << 14;

/** Collects sequences word by word. */
export class SequenceCollector {
  private readonly templates: number;
  private readonly begins = [0];
  private readonly articles: number[] = [];
  private rows: Int32Array;
  private gold = new Uint8Array(FIRST_SIZE);
  private categories = new Uint16Array(FIRST_SIZE);
  private words = 0;

  constructor(templates: number) {
    this.templates = templates;
    this.rows = new Int32Array(FIRST_SIZE * templates);
  }

  add(rows: Int32Array, gold: number, category: number): void {
    if (this.words === this.gold.length) this.grow();
    this.rows.set(rows, this.words * this.templates);
    this.gold[this.words] = gold;
    this.categories[this.words] = category;
    this.words++;
  }

  /** Ends the sequence begun with the words added since the last call, all from one article. */
  endSequence(article: number): void {
    if (this.begins.at(-1) === this.words) return;
    this.begins.push(this.words);
    this.articles.push(article);
  }

  finish(): Sequences {
    const { templates, begins, articles, rows, gold, categories } = this;
    return { templates, begins, articles, rows, gold, categories };
  }

  private grow(): void {
    const size = this.gold.length * 2;
    const rows = new Int32Array(size * this.templates);
    rows.set(this.rows);
    this.rows = rows;
    const gold = new Uint8Array(size);
    gold.set(this.gold);
    this.gold = gold;
    const categories = new Uint16Array(size);
    categories.set(this.categories);
    this.categories = categories;
  }
}
