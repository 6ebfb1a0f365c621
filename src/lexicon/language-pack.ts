// Everything the engine knows of one language. A language is a folder of data beside this file and a line in index.ts.

import type { HedgeRule } from './hedge.ts';
import type { MarkerRule } from './marker.ts';
import type { ClaimWords } from './claim-words.ts';
import type { CueLexicon } from './cue.ts';
import type { RelayWords } from './relay.ts';
import type { SourceWords } from './source-words.ts';
import type { TaggerWords } from './tagger-words.ts';
import type { TextWords } from './text-words.ts';

export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  /** Where tokens and sentences end. */
  readonly text: TextWords;
  /** The commonest small words: they tell the language of a text. */
  readonly commonWords: ReadonlySet<string>;
  /** The words and patterns that attribution rules go by. */
  readonly cues: CueLexicon;
  /** What the learned tagger groups together. */
  readonly tagger: TaggerWords;
  /** How sources are named and described. */
  readonly sources: SourceWords;
  /** How words reach the reader through somebody else. */
  readonly relays: RelayWords;
  /** Wordings by which claims and their flags are told apart. */
  readonly claims: ClaimWords;
  /** Closed word classes that patterns of hedges and markers name as `:class`. */
  readonly wordClasses: Readonly<Record<string, readonly string[]>>;
  /** Words by which a text signals that something is not established. */
  readonly hedges: readonly HedgeRule[];
  /** Remarks on the sourcing itself. */
  readonly markers: readonly MarkerRule[];
}
