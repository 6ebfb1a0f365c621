// Lines that say where a text comes from: "Quelle: dpa", "sak/Reuters", "With reporting by AFP", "First published in ...".

import { PAGE_LANGUAGES } from '../../lexicon/page-languages.ts';
import type { CreditRow } from '../../lexicon/page-words.ts';
import { agencyBefore, agencyBehind, agencyOf, withoutPlace, type Agency } from './agency-name.ts';

export interface Credit {
  readonly agencies: readonly Agency[];
  /** They gave something to a text that is another's. */
  readonly part: boolean;
}

const LONGEST = 300;
/** A line of names alone is short; longer ones say something. */
const LONGEST_BARE = 60;
const rows: readonly CreditRow[] = PAGE_LANGUAGES.flatMap(({ credits }) => credits);
const textRows = rows.filter(({ alsoOfPictures }) => alsoOfPictures !== true);
const joiners = PAGE_LANGUAGES.flatMap((language) => language.joiners).join('|');
const SEPARATOR = new RegExp(`\\s*[,;/|•·+&()]+\\s*|\\s+[–—-]\\s+|\\s+(?:${joiners})\\s+`, 'iu');
const MOST_ENDS = 20;
/** The number of a report: "dpa:260302-99-1", "2". */
const NUMBERED = /^\d+$|\d{2}/;
/** Whose hand it was: "sak", "JPR", "red". */
const INITIALS = /^(?:\p{Ll}{1,5}|\p{Lu}{1,3}|\p{Lu}\.\p{Lu}\.)$/u;
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.&-]*(?: (?:\p{Lu}|of |de |der |la |du |für |for )[\p{L}\p{M}'’.&-]*){0,5}$/u;
const months = new Set(PAGE_LANGUAGES.flatMap((language) => language.months.flat()));

/** Names joined in one line, taken apart. */
export function splitNames(text: string): readonly string[] {
  return text.split(SEPARATOR).filter((part) => part !== '');
}

/**
 * What a line credits, where all of it is a credit; null where it is anything else. `isOwn` knows the outlet, which may
 * stand beside its agencies.
 */
export function readCredit(line: string, isOwn: (name: string) => boolean): Credit | null {
  if (line.length > LONGEST) return null;
  const text = bare(line);
  // Two letters alone are a button's label or somebody's initials as often.
  if (line.trim().length < 3) return null;
  return bareCredit(text, isOwn) ?? wordedCredit(text, isOwn);
}

/** The same, of a line that may stand beside pictures: only where its words speak of the text. */
export function readTextCredit(line: string, isOwn: (name: string) => boolean): Credit | null {
  return line.length > LONGEST ? null : wordedCredit(bare(line), isOwn, textRows);
}

/** Agencies alone, with initials: "dpa", "SDA/sep", "red, gull.example/AFP". One of them has to be known by a list. */
function bareCredit(text: string, isOwn: (name: string) => boolean): Credit | null {
  if (text.length > LONGEST_BARE) return null;
  const parts = splitNames(text);
  const agencies = parts.flatMap((part) => agencyOf(part) ?? []);
  if (!agencies.some(({ listed }) => listed)) return null;
  const rest = parts.filter((part) => agencyOf(part) === null);
  return rest.every((part) => INITIALS.test(part) || NUMBERED.test(part) || isOwn(part))
    ? { agencies, part: false }
    : null;
}

/** Without brackets, dashes and signs of emphasis around it. */
function bare(line: string): string {
  return line.trim().replace(/^[\s([{*_–—-]+|[\s)\]}*_]+$/g, '');
}

function wordedCredit(
  text: string,
  isOwn: (name: string) => boolean,
  among: readonly CreditRow[] = rows,
): Credit | null {
  for (const row of among) {
    for (const names of namesIn(text, row)) {
      const credit = creditOf(names, row, isOwn);
      if (credit !== null) return credit;
    }
  }
  return null;
}

/** The credit of a row's names, where they are agencies and nothing that the row does not allow beside them. */
function creditOf(names: string, row: CreditRow, isOwn: (name: string) => boolean): Credit | null {
  const agencies: Agency[] = [];
  for (const part of splitNames(names)) {
    const agency = agencyOf(part) ?? agencyBehind(part) ?? agencyBefore(part) ?? anyName(part, row);
    if (agency !== null) agencies.push(agency);
    else if (
      !NUMBERED.test(part) &&
      !INITIALS.test(part) &&
      !isOwn(part) &&
      !(row.share === 'part' && NAME.test(withoutPlace(part)))
    )
      return null;
  }
  return agencies.length > 0 ? { agencies, part: row.share === 'part' } : null;
}

/** What may stand between the words that open a credit and those that close it, shortest first. */
function namesIn(text: string, { open, close }: CreditRow): readonly string[] {
  const opened = open.exec(text);
  if (opened === null) return [];
  const rest = text.slice(opened[0].length);
  if (close === undefined) return [rest.replace(/[.\s]+$/, '')];
  const names: string[] = [];
  for (let at = 1; at <= rest.length && names.length < MOST_ENDS; at += 1)
    if (!isInsideWord(rest, at) && close.test(rest.slice(at))) names.push(rest.slice(0, at));
  return names;
}

function isInsideWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
}

function anyName(part: string, { anyName: any }: CreditRow): Agency | null {
  if (any !== true) return null;
  const name = part.replace(/[.\s]+$/, '');
  if (!NAME.test(name) || months.has(name.toLowerCase().split(' ')[0] ?? '')) return null;
  return { id: `named ${name.toLowerCase()}`, name, listed: false };
}
