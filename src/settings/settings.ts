// The reader's settings: their shape and what they are until the reader changes them.

import type { OwnWords } from '../lexicon/own-words.ts';
import type { Look } from '../messaging/messages.ts';
import type { MarkCategory } from '../report/report.ts';
import { PRESETS, type PresetId } from './presets.ts';

export const SETTINGS_VERSION = 1;

/** What Hearsay does on one site. No entry: it does what `runs` says. */
export type SiteChoice = 'always' | 'never' | 'ask';

/** When pages are read: on a click, or on every news page (which needs the optional permission for all sites). */
type Runs = 'on-click' | 'all-news';

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** Categories on or off with line and tint, and whether marks are printed. The only part that may be synced. */
  readonly look: Look;
  /** The preset `look` came from; `own` once the reader changed a line or colour. */
  readonly preset: PresetId | 'own';
  readonly syncLook: boolean;
  /** `all` adds beliefs, wishes and plans to what is said (PolNeAR's full scope). */
  readonly scope: 'reporting' | 'all';
  /** "A spokeswoman for the port" is an unnamed person, as newsrooms' guidelines have it, or the port. */
  readonly spokespeople: 'unnamed' | 'office';
  /** Opening the popup asks before it reads the page. */
  readonly askFirst: boolean;
  /** Leaves quotations unmarked. */
  readonly fewerMarks: boolean;
  /** Marks words of doubt in opinion and analysis too. */
  readonly hedgesInOpinion: boolean;
  readonly runs: Runs;
  /** By host name, as in `siteOf`. */
  readonly sites: Readonly<Record<string, SiteChoice>>;
  readonly words: OwnWords;
}

/** In the order they are listed everywhere. */
export const CATEGORIES = [
  'named',
  'unnamed',
  'relay',
  'unverified',
  'hedge',
  'quotation',
] as const satisfies readonly MarkCategory[];

export const DEFAULTS: Settings = {
  version: SETTINGS_VERSION,
  look: { categories: PRESETS.newsprint, printMarks: true },
  preset: 'newsprint',
  syncLook: false,
  scope: 'reporting',
  spokespeople: 'unnamed',
  askFirst: false,
  fewerMarks: false,
  hedgesInOpinion: false,
  runs: 'on-click',
  sites: {},
  words: { hedges: [], sourceNouns: [], muted: [] },
};
