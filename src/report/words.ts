// The words of the report's formats. English stands here, for the command line; the extension gives its own from _locales.

import type { MarkerType, SourceType } from '../lexicon/classes.ts';
import type { Flag, Notice } from './report.ts';
import type { Why } from './why-flagged.ts';

export interface ReportWords {
  readonly fixedLine: string;
  readonly notStated: string;
  /** Stands for an outlet that the page does not name. */
  readonly thisArticle: string;
  readonly untitled: string;
  readonly nothing: string;
  readonly unsupported: string;
  readonly chain: string;
  readonly unverified: string;
  readonly attributed: string;
  readonly hedged: string;
  readonly markersTitle: string;
  /** Before a note of the reader's. */
  readonly readerNote: string;
  readonly types: Readonly<Record<SourceType, string>>;
  readonly flags: Readonly<Record<Flag, string>>;
  readonly notices: Readonly<Record<Notice, string>>;
  readonly markers: Readonly<Record<MarkerType, string>>;
  readonly why: (why: Why) => string;
  /** That the reader changed a source, with what the article calls it. */
  readonly amended: (stated: string) => string;
}

const WHY: Readonly<Record<Flag, readonly [quoted: string, general: string]>> = {
  'unnamed-source': [
    'Listed because the only source is “$1”, and no name is given.',
    'The only source for this has no name here.',
  ],
  'no-source': [
    'The article says “$1”, but not who says so.',
    'The article says that this is said, but not by whom.',
  ],
  'second-hand': [
    'It reached this article through $1.',
    'The article passes on what somebody else reported.',
  ],
  distancing: [
    'The article says “$1”: it reports this without vouching for it.',
    'The article reports this without vouching for it.',
  ],
  'stated-unverified': [
    'The article itself says: “$1”.',
    'The article itself says that this was not checked.',
  ],
};

export const ENGLISH: ReportWords = {
  fixedLine:
    'Describes wording in this article. It does not check facts. Careful reporting often needs unnamed sources.',
  notStated: 'not stated',
  thisArticle: 'this article',
  untitled: 'Untitled article',
  nothing: 'Nothing to note here: nobody is quoted and nothing is told with doubt.',
  unsupported: 'Hearsay cannot read the language of this article yet.',
  chain: 'Who says so',
  unverified: 'Unverified in this text',
  attributed: 'Told by a source',
  hedged: 'Told with doubt, no source named',
  markersTitle: 'Notes on the sourcing',
  readerNote: 'Your note:',
  types: {
    person: 'named person',
    organisation: 'organisation',
    media: 'media',
    document: 'document',
    'unnamed-person': 'unnamed person',
    'unnamed-group': 'unnamed group',
    none: 'no source given',
  },
  flags: {
    'unnamed-source': 'Unnamed source',
    'no-source': 'No source given',
    'second-hand': 'Second-hand',
    distancing: 'Only claimed',
    'stated-unverified': 'Not checked, it says',
  },
  notices: {
    disputed: 'Disputed in the article',
    'single-origin': 'All paths lead to one source',
    circular: 'Two outlets cite each other',
    hedged: 'Hedged',
    'self-cited': 'The outlet’s own earlier report',
    vouched: 'The article says it checked',
  },
  markers: {
    'no-comment': 'No comment',
    'not-verified': 'Not verified',
    denial: 'Denial',
    'anonymity-granted': 'Name withheld',
    correction: 'Correction',
  },
  why: ({ flag, words }) => (words === null ? WHY[flag][1] : WHY[flag][0].replace('$1', () => words)),
  amended: (stated) => `Changed by you. The article says: ${stated}.`,
};
