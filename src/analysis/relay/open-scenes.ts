// Which relays are open: whose words still come by one, and until when.

import { letterRuns } from '../../text/letter-runs.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Attribution, Relay } from '../annotation.ts';
import { tokensOf } from '../source/mention.ts';
import type { ResolvedSources } from '../source/resolve-sources.ts';
import type { SourceType } from '../../lexicon/classes.ts';
import type { Wordings } from './wordings.ts';

/** Sentences that may lie between a statement and "the letter went on". */
const LONGEST_BREAK = 4;
/** Sentences behind words that open a relay alone ("The Gull sat down with Ana Brack.") in which somebody may speak. */
const LONGEST_WAIT = 2;

/** Rules by which somebody is cited. */
const CITED = new Set(['as-saying', 'citing']);

/** A speaker met in a relay, and what stands before it in the chain. */
interface Run {
  readonly sentence: number;
  readonly prefix: readonly string[];
}

/** A relay that is open for more than one speaker. */
interface OpenRelay extends Run {
  readonly kind: Relay['kind'];
  /** Words of the sentence that opened it, in lower case: whoever it names may speak. */
  readonly names: ReadonlySet<string>;
  /** It names nobody who speaks in the article: "The remarks came in an interview with the Gull." */
  readonly isAnybodys: boolean;
}

/**
 * Follows the relays of a text from front to back. A speaker's relay is kept while the same speaker's run is unbroken;
 * one that was opened alone, or by a text, serves those it names and those quoted in writing; all end with another
 * occasion or where the article's own voice or another speaker comes between.
 */
export class OpenScenes {
  readonly #read: ReadText;
  readonly #resolved: ResolvedSources;
  readonly #wordings: Wordings;
  readonly #types: ReadonlyMap<string, SourceType>;
  readonly #names: ReadonlyMap<string, string>;
  /** Surnames of all people who speak in the article. */
  readonly #people: ReadonlySet<string>;
  #runs = new Map<string, Run>();
  readonly #latest = new Map<string, Run>();
  #shared: OpenRelay | null = null;

  constructor(read: ReadText, resolved: ResolvedSources, wordings: Wordings) {
    this.#read = read;
    this.#resolved = resolved;
    this.#wordings = wordings;
    this.#types = new Map(resolved.sources.map(({ id, type }) => [id, type]));
    this.#names = new Map(resolved.sources.map(({ id, name }) => [id, surnameOf(name)]));
    const people = resolved.sources.filter(({ type }) => type === 'person');
    this.#people = new Set(people.map(({ name }) => surnameOf(name)));
  }

  /** Notes a relay that no attribution of its sentence carries. */
  openAlone(relay: Relay): void {
    const [first] = this.#resolved.hopIdsOf.get(relay.id) ?? [];
    const sentence = this.#sentenceAt(relay.start);
    if (first === undefined || first.length === 0) return;
    const names = this.#wordsOf(sentence);
    const isAnybodys = !names.some((word) => this.#people.has(word));
    this.#shared = {
      kind: relay.kind,
      sentence,
      prefix: first.slice(0, 1),
      names: new Set(names),
      isAnybodys,
    };
  }

  /** What stands before each speaker of an outermost attribution by a relay still open; speakers without one are left out. */
  keep(attribution: Attribution, speakers: readonly string[]): Map<string, readonly string[]> {
    const [first] = this.#reach(attribution);
    this.#runs = this.#keepRuns(speakers, first);
    const known = speakers.some((id) => this.#runs.has(id));
    if (known && this.#wordings.startsAnew(attribution)) for (const id of speakers) this.#runs.delete(id);
    const goesOn = this.#wordings.goesOn(attribution);
    for (const id of speakers) {
      const run = this.#latest.get(id);
      if (run === undefined) continue;
      const near = goesOn && first - run.sentence <= LONGEST_BREAK;
      if (near || (run.prefix.length > 0 && this.#wordings.pointsBack(attribution))) this.#runs.set(id, run);
    }
    const kept = new Map<string, readonly string[]>();
    for (const id of speakers) {
      const prefix = this.#runs.get(id)?.prefix ?? [];
      const shared = prefix.length > 0 ? prefix : this.#sharedBy(attribution, id, first);
      if (shared.length > 0) kept.set(id, shared);
    }
    return kept;
  }

  /** Notes an attribution's chains, so that its speakers' runs go on from here. */
  note(attribution: Attribution, chains: readonly (readonly string[])[], relay: Relay | undefined): void {
    const [, last] = this.#reach(attribution);
    for (const chain of chains) {
      const speaker = chain.at(-1);
      if (speaker === undefined || (chain.length > 1 && this.#wordings.isPast(attribution))) continue;
      if (attribution.parent !== null && !this.#isRelayed(attribution, chain)) continue;
      const run = { sentence: last, prefix: chain.slice(0, -1) };
      this.#runs.set(speaker, run);
      this.#latest.set(speaker, run);
    }
    if (attribution.parent !== null) return;
    if (relay?.kind === 'document' && chains[0] !== undefined && chains[0].length > 1)
      this.#shared = {
        kind: 'document',
        sentence: last,
        prefix: chains[0].slice(0, 1),
        names: new Set(),
        isAnybodys: false,
      };
    else if (this.#shared !== null && chains.some(([hop]) => hop === this.#shared?.prefix[0]))
      this.#shared = { ...this.#shared, sentence: last };
  }

  /** Whom an outlet, or anybody who cites them, has speak goes on by it; "she said her son had told her" ends there. */
  #isRelayed({ ruleId }: Attribution, [hop = '']: readonly string[]): boolean {
    return this.#types.get(hop) === 'media' || CITED.has(ruleId);
  }

  /** Runs that go on into the sentence where the next attribution starts. */
  #keepRuns(speakers: readonly string[], first: number): Map<string, Run> {
    const kept = new Map<string, Run>();
    for (const [speaker, run] of this.#runs) {
      const adjoins = first - run.sentence <= 1;
      if (adjoins && (run.sentence === first || speakers.includes(speaker))) kept.set(speaker, run);
    }
    return kept;
  }

  /** What stands before a speaker by the relay that is open for more than one. */
  #sharedBy(attribution: Attribution, speaker: string, first: number): readonly string[] {
    const open = this.#shared;
    if (open === null || first <= open.sentence - 1 || open.prefix.includes(speaker)) return [];
    const wait = open.names.size > 0 ? LONGEST_WAIT : 1;
    if (first - open.sentence > wait || this.#wordings.startsAnew(attribution)) return [];
    const named = open.names.has(this.#names.get(speaker) ?? '');
    const type = this.#types.get(speaker);
    const isText = type === 'document';
    if (open.kind === 'document')
      return isText || (type === 'person' && this.#wordings.isWritten(attribution)) ? open.prefix : [];
    const next =
      open.isAnybodys && type === 'person' && attribution.mode !== 'indirect' && first - open.sentence <= 1;
    return (named && type !== 'media') || next ? open.prefix : [];
  }

  #wordsOf(sentence: number): readonly string[] {
    const { sentences, tokens } = this.#read;
    const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
    return tokens.slice(from, to).map(({ lower }) => lower);
  }

  /** First and last sentence of an attribution, tag and content. */
  #reach({ source, cue, content }: Attribution): readonly [number, number] {
    const spans = [...cue, ...content, ...(source === null ? [] : [source])];
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    return [this.#sentenceAt(start), this.#sentenceAt(Math.max(start, end - 1))];
  }

  #sentenceAt(offset: number): number {
    const { from } = tokensOf(this.#read, { start: offset, end: offset });
    const { tokens, sentenceOf } = this.#read;
    const at = from < tokens.length && (tokens[from]?.start ?? 0) <= offset ? from : from - 1;
    return sentenceOf[Math.max(0, at)] ?? 0;
  }
}

/** The word of a name by which its bearer is called again. */
function surnameOf(name: string): string {
  return letterRuns(name.toLowerCase()).at(-1) ?? '';
}
