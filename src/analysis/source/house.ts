// The publishing house: recognised by its own names in every spelling, so that "told <this paper>" is no hop.

import type { SourceWords } from '../../lexicon/source-words.ts';
import type { Metadata } from '../../text/article.ts';
import { isAcronym } from './word-shape.ts';

/** Ends of host names that are no name: "co.uk", "com.au", "example". */
const HOST_ENDING = /(?:\.(?:co|com|org|net|ac|gov|edu))?\.[a-z]{2}$|\.[a-z]{3,}$/;
const HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/;
/** Letters of an abbreviated word: "huff" for "Huffington". */
const SHORTEST_PREFIX = 3;

/** What the outlet of a page is called. */
export class House {
  readonly #words: SourceWords;
  /** Its spellings as letters alone: "thedailygull", "dailygull", "apnews", "ap". */
  readonly #keys = new Set<string>();
  /** Its spellings as words, where the words show: "the daily gull". */
  readonly #names: (readonly string[])[] = [];

  /** @param spellings names, hosts, addresses or slugs: "The Daily Gull", "www.daily-gull.com", "dailyGull". */
  constructor(spellings: readonly (string | null)[], words: SourceWords) {
    this.#words = words;
    for (const spelling of spellings) {
      const host = hostOf(spelling ?? '');
      if (HOST.test(host)) for (const label of labelsOf(host)) this.#add(wordsOf(label));
      else this.#add(wordsOf(spelling ?? ''));
    }
  }

  /**
   * Whether a mention names the house: in its words or letters, by its initials ("TOI", "KVEL" for "KVEL Vell"), shortened ("HuffPost", "the
   * Gull" for "The Daily Gull"), with what trails a house's name ("Gull News Digital"), or one of its programmes
   * ("BBC Radio 4"). Also "this newspaper".
   */
  isNamedBy(mention: string): boolean {
    const plain = mention.replace(/[’']s?(?=\s|$)/g, '').trim();
    if (this.#words.selfNames.test(plain.toLowerCase())) return true;
    const bare = this.#bare(wordsOf(plain));
    if (bare.length === 0 || this.#keys.size === 0 || !/\p{Lu}/u.test(plain)) return false; // "local media" is nobody's name
    const short = this.#withoutTail(bare);
    const isAcronymOf = bare.length === 1 && isAcronym(lastWord(plain));
    return (
      this.#spells(bare) ||
      this.#spells(short) ||
      this.#isProgramme(plain, bare) ||
      this.#names.some(
        (name) =>
          (isAcronymOf && (initials(name) === bare[0] || name[0] === bare[0])) ||
          (bare.length === 1 && name.at(-1) === bare[0] && this.#isShortName(bare[0] ?? '')),
      )
    );
  }

  /** "The Post", "the Times"; not "News". */
  #isShortName(word: string): boolean {
    return this.#words.mediaEndings.has(word) && !this.#words.outletTails.has(word);
  }

  #add(written: readonly string[]): void {
    const full = written.join('');
    if (full === '') return;
    const known = knownNames(this.#words).get(full) ?? spelledOut(full, this.#words);
    const bare = this.#bare(known ?? written);
    this.#keys.add(full).add(bare.join('')).add(this.#withoutTail(bare).join(''));
    for (const tail of this.#words.outletTails)
      if (full.endsWith(tail) && full.length > tail.length + 1) this.#keys.add(full.slice(0, -tail.length));
    if (bare.length > 1) this.#names.push(bare);
  }

  #bare(words: readonly string[]): readonly string[] {
    return this.#words.grammar.articles.has(words[0] ?? '') && words.length > 1 ? words.slice(1) : words;
  }

  /** "Fox News Digital" without what may trail any outlet's name; its first word stays. */
  #withoutTail(words: readonly string[]): readonly string[] {
    let end = words.length;
    while (end > 1 && this.#words.outletTails.has(words[end - 1] ?? '')) end--;
    return words.slice(0, end);
  }

  #spells(words: readonly string[]): boolean {
    const joined = words.join('');
    for (const key of this.#keys) {
      if (joined === key) return true;
      if (words.length > 1 && (initials(words) === key || abbreviates(key, words))) return true;
    }
    return false;
  }

  /** "Tern News Sunday", "BBC Radio 4": behind the house's whole name of two words, or its acronym, stands a part of it. */
  #isProgramme(plain: string, bare: readonly string[]): boolean {
    const [first = ''] = bare;
    const acronym = /\p{Lu}{2,}/u.exec(plain)?.[0].toLowerCase();
    if (bare.length > 1 && first === acronym && this.#keys.has(first)) return true;
    return this.#names.some(
      (name) => name.length < bare.length && name.every((word, at) => bare[at] === word),
    );
  }
}

/** The house that the metadata of a page tell of. */
export function houseOf({ outlet, url, declared }: Metadata, words: SourceWords): House {
  const publishers = declared.filter(({ role }) => role === 'publisher').map(({ name }) => name);
  return new House([outlet, url, ...publishers], words);
}

function hostOf(spelling: string): string {
  return spelling
    .toLowerCase()
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#:].*$/, '');
}

/** The labels of a host that may be a name: "hosted.ap.org" gives "hosted" and "ap". */
function labelsOf(host: string): readonly string[] {
  const rest = host.replace(/^www\d?\./, '').replace(HOST_ENDING, '');
  return [host.replace(/^www\d?\./, '').replaceAll('.', ''), rest.replaceAll('.', ''), ...rest.split('.')];
}

/** Letters and digits in lower case, cut where they are parted and where a capital stands inside. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function lastWord(text: string): string {
  return text.split(/\s+/).at(-1) ?? '';
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

/** "huffpost" for "huffington post", "nytimes" for "new york times": the last word whole or long, others at least begun. */
function abbreviates(key: string, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return key === '';
  if (rest.length === 0) return key === first || (key.length >= SHORTEST_PREFIX && first.startsWith(key));
  for (let length = Math.min(first.length, key.length); length >= 1; length--)
    if (key.startsWith(first.slice(0, length)) && abbreviates(key.slice(length), rest)) return true;
  return false;
}

const known = new WeakMap<SourceWords, ReadonlyMap<string, readonly string[]>>();

/** Known outlets by their letters, so that "washingtonpost" shows its words. */
function knownNames(words: SourceWords): ReadonlyMap<string, readonly string[]> {
  const made = known.get(words);
  if (made !== undefined) return made;
  const names = new Map([...words.mediaNames].map((name) => [wordsOf(name).join(''), wordsOf(name)]));
  known.set(words, names);
  return names;
}

/** The one known outlet that letters such as "nytimes" shorten; undefined where there are several. */
function spelledOut(letters: string, words: SourceWords): readonly string[] | undefined {
  const found = [...knownNames(words).values()].filter(
    (name) => name.length > 1 && abbreviates(letters, name),
  );
  return found.length === 1 ? found[0] : undefined;
}
