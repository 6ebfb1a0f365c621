// Stored or imported settings back into the shape we know, field by field: what is sound is kept, the rest is the default.

import type { OwnWords } from '../lexicon/own-words.ts';
import type { CategoryLook, Look } from '../messaging/messages.ts';
import type { MarkCategory } from '../report/report.ts';
import { migrate } from './migrate.ts';
import { PRESETS } from './presets.ts';
import { CATEGORIES, DEFAULTS, SETTINGS_VERSION, type Settings, type SiteChoice } from './settings.ts';

/** `damaged`: some field was unreadable and is now the default. `newer`: written by a later Hearsay. */
export type ParseProblem = 'damaged' | 'newer';

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problem: ParseProblem | null;
}

export const MAX_OWN_WORDS = 500;
export const MAX_WORD_LENGTH = 60;

const LINES: readonly CategoryLook['line'][] = ['solid', 'dashed', 'dotted', 'double', 'wavy', 'none'];
const CHOICES: readonly SiteChoice[] = ['always', 'never', 'ask'];

type Fields = Readonly<Record<string, unknown>>;
/** Gives the field when sound; undefined when it is not. */
type Read<T> = (value: unknown) => T | undefined;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Takes whatever lay in storage or in an import file; never throws.
 * Nothing stored (undefined) is a first start: the defaults, no problem.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULTS, problem: null };
  if (!isFields(stored)) return { settings: DEFAULTS, problem: 'damaged' };
  const fields = migrate(stored);
  let damaged = false;
  const take = <T>(value: unknown, read: Read<T>, fallback: T): T => {
    const sound = value === undefined ? fallback : read(value);
    if (sound === undefined) damaged = true;
    return sound ?? fallback;
  };
  const settings: Settings = {
    version: SETTINGS_VERSION,
    look: take(fields['look'], readLook, DEFAULTS.look),
    preset: take(fields['preset'], oneOf([...presetIds(), 'own'] as const), DEFAULTS.preset),
    syncLook: take(fields['syncLook'], readBoolean, DEFAULTS.syncLook),
    scope: take(fields['scope'], oneOf(['reporting', 'all'] as const), DEFAULTS.scope),
    spokespeople: take(fields['spokespeople'], oneOf(['unnamed', 'office'] as const), DEFAULTS.spokespeople),
    askFirst: take(fields['askFirst'], readBoolean, DEFAULTS.askFirst),
    fewerMarks: take(fields['fewerMarks'], readBoolean, DEFAULTS.fewerMarks),
    hedgesInOpinion: take(fields['hedgesInOpinion'], readBoolean, DEFAULTS.hedgesInOpinion),
    runs: take(fields['runs'], oneOf(['on-click', 'all-news'] as const), DEFAULTS.runs),
    sites: take(fields['sites'], readSites, DEFAULTS.sites),
    words: take(fields['words'], readOwnWords, DEFAULTS.words),
  };
  const version = fields['version'];
  if (typeof version !== 'number') damaged = true;
  const newer = typeof version === 'number' && version > SETTINGS_VERSION;
  return { settings, problem: newer ? 'newer' : damaged ? 'damaged' : null };
}

/** A look as synced between machines; undefined where any part of it is unsound. */
export function readLook(value: unknown): Look | undefined {
  if (!isFields(value) || !isFields(value['categories'])) return undefined;
  const printMarks = readBoolean(value['printMarks']);
  const categories: Partial<Record<MarkCategory, CategoryLook>> = {};
  for (const category of CATEGORIES) {
    const look = readCategoryLook(value['categories'][category]);
    if (look === undefined) return undefined;
    categories[category] = look;
  }
  return printMarks === undefined ? undefined : { categories: categories as Look['categories'], printMarks };
}

/** Trimmed, without doubles, and within the limits; undefined where the list holds anything but text. */
export function readWordList(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || !value.every((word) => typeof word === 'string')) return undefined;
  const words = value.map((word) => word.trim().replace(/\s+/g, ' '));
  const sound = words.filter((word) => word.length > 0 && word.length <= MAX_WORD_LENGTH);
  return [...new Set(sound)].slice(0, MAX_OWN_WORDS);
}

function readCategoryLook(value: unknown): CategoryLook | undefined {
  if (!isFields(value)) return undefined;
  const on = readBoolean(value['on']);
  const tint = readBoolean(value['tint']);
  const line = oneOf(LINES)(value['line']);
  const light = readColour(value['light']);
  const dark = readColour(value['dark']);
  if (on === undefined || tint === undefined || !line || !light || !dark) return undefined;
  return { on, line, light, dark, tint };
}

function readSites(value: unknown): Settings['sites'] | undefined {
  if (!isFields(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every(([, choice]) => CHOICES.includes(choice as SiteChoice))
    ? (Object.fromEntries(entries) as Settings['sites'])
    : undefined;
}

function readOwnWords(value: unknown): OwnWords | undefined {
  if (!isFields(value)) return undefined;
  const hedges = readWordList(value['hedges']);
  const sourceNouns = readWordList(value['sourceNouns']);
  const muted = readWordList(value['muted']);
  return hedges && sourceNouns && muted ? { hedges, sourceNouns, muted } : undefined;
}

function readBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Only #rrggbb: the value ends in a style sheet. */
function readColour(value: unknown): string | undefined {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : undefined;
}

function oneOf<const T extends string>(choices: readonly T[]): Read<T> {
  return (value) => choices.find((choice) => choice === value);
}

function presetIds(): (keyof typeof PRESETS)[] {
  return Object.keys(PRESETS) as (keyof typeof PRESETS)[];
}
