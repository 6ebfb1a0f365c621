// A source as the whole article knows it: one entry for "Omar Haddad", "Mr Haddad" and "he".

import type { Channel, Proximity, Sector, SourceType } from '../../lexicon/classes.ts';
import type { Span } from '../../text/span.ts';

/** What the wording says of a source; null where it says nothing. */
export interface SourceAxes {
  readonly sector: Sector | null;
  readonly proximity: Proximity | null;
  readonly number: string | null;
  readonly anonymityReason: string | null;
  readonly channel: Channel | null;
}

export interface Source {
  readonly id: string;
  readonly name: string;
  readonly type: SourceType;
  /** Each one noun phrase or pronoun, at most 15 words, inside one sentence. */
  readonly mentions: readonly Span[];
  readonly axes: SourceAxes;
  /** Where the source's words are linked in the page: the primary document, one click away. */
  readonly url: string | null;
}

/** The name that stands where the wording names nobody at all ("reportedly"). */
export const NO_SOURCE_NAME = '(no source)';
