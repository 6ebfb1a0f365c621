// The reader's own say on one article: marks hidden, sources put right, notes. Plain data, kept on the reader's machine.

import type { SourceType } from '../../lexicon/classes.ts';
import type { MarkCategory } from '../report.ts';

/** A mark the reader hid: its kind, its words, and which of the marks alike it is, from 0. */
export interface HiddenMark {
  readonly category: MarkCategory;
  readonly words: string;
  readonly nth: number;
}

/** A source put right; `name` is how the article's report calls it. */
export interface SourceAmendment {
  readonly name: string;
  /** Another name for it. */
  readonly as?: string;
  readonly type?: SourceType;
  /** The name of the source that it is one with. */
  readonly into?: string;
}

/** What the reader noted on a statement, which is known by its own words. */
export interface ReaderNote {
  readonly words: string;
  readonly note: string;
}

export interface Amendments {
  readonly hidden: readonly HiddenMark[];
  readonly sources: readonly SourceAmendment[];
  readonly notes: readonly ReaderNote[];
}

export const NO_AMENDMENTS: Amendments = { hidden: [], sources: [], notes: [] };

/** One change of the reader's. A note without words takes the note away. */
export type Amendment =
  | { readonly what: 'hide'; readonly mark: HiddenMark }
  | { readonly what: 'show-hidden' }
  | { readonly what: 'source'; readonly source: SourceAmendment }
  | { readonly what: 'source-back'; readonly name: string }
  | { readonly what: 'note'; readonly words: string; readonly note: string };

/** The amendments with one change more. */
export function withAmendment(before: Amendments, change: Amendment): Amendments {
  switch (change.what) {
    case 'hide':
      return { ...before, hidden: [...before.hidden, change.mark] };
    case 'show-hidden':
      return { ...before, hidden: [] };
    case 'source': {
      const others = before.sources.filter(({ name }) => name !== change.source.name);
      return { ...before, sources: [...others, change.source] };
    }
    case 'source-back':
      return { ...before, sources: before.sources.filter(({ name }) => name !== change.name) };
    case 'note': {
      const others = before.notes.filter(({ words }) => words !== change.words);
      const note = { words: change.words, note: change.note };
      return { ...before, notes: change.note.trim() === '' ? others : [...others, note] };
    }
  }
}

export function isEmpty({ hidden, sources, notes }: Amendments): boolean {
  return hidden.length + sources.length + notes.length === 0;
}
