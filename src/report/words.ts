// The English words of the engine's own text formats (command line, Markdown, CSV). The extension's words live in _locales.

import type { MarkerType, SourceType } from '../lexicon/classes.ts';
import type { Flag, Notice } from './report.ts';

export const FIXED_LINE =
  'Describes wording in this article. It does not check facts. Careful reporting often needs unnamed sources.';

export const NOT_STATED = 'not stated';

export const TYPE_WORDS: Readonly<Record<SourceType, string>> = {
  person: 'named person',
  organisation: 'organisation',
  media: 'media',
  document: 'document',
  'unnamed-person': 'unnamed person',
  'unnamed-group': 'unnamed group',
  none: 'no source stated',
};

export const FLAG_WORDS: Readonly<Record<Flag, string>> = {
  'unnamed-source': 'unnamed source',
  'no-source': 'no source stated',
  'second-hand': 'second-hand',
  distancing: 'worded with distance',
  'stated-unverified': 'the article says it is not verified',
};

export const NOTICE_WORDS: Readonly<Record<Notice, string>> = {
  disputed: 'disputed in the article',
  'single-origin': 'every path leads to one source',
  hedged: 'hedged in the article’s own words',
  'self-cited': 'the outlet cites itself',
  vouched: 'the outlet says it has seen or checked it',
};

export const MARKER_WORDS: Readonly<Record<MarkerType, string>> = {
  'no-comment': 'no comment',
  'not-verified': 'not verified',
  denial: 'denial',
  'anonymity-granted': 'name withheld',
  correction: 'correction',
};

export const HEADINGS = {
  chain: 'Sourcing chain',
  unverified: 'Unverified in this text',
  attributed: 'Attributed to named sources and documents',
  hedged: 'Hedged in the article’s own words',
  markers: 'Remarks on the sourcing',
  nothing: 'Nothing to note.',
  unsupported: 'The language of this text is not supported.',
  untitled: 'Untitled article',
  outlet: 'this article',
} as const;
