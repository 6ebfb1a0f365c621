// Whether a name is a news agency's: one of the lists of all languages, or one shaped like theirs.

import { PAGE_LANGUAGES } from '../../lexicon/page-languages.ts';

export interface Agency {
  /** The same for all forms of one agency's name. */
  readonly id: string;
  /** As the page words it. */
  readonly name: string;
  /** A list holds it; else its shape says what it is. */
  readonly listed: boolean;
}

/** From here on a form is no word of another meaning, whatever its letters' size. */
const LONG = 6;
const LONGEST = 60;

const exact = new Map<string, Agency>();
const anySize = new Map<string, Agency>();
for (const { agencies } of PAGE_LANGUAGES) {
  for (const { id, forms } of agencies) {
    for (const written of forms) {
      const form = written.replace(/^~/, '');
      const agency = { id, name: written === form ? form : forms[0]!, listed: true };
      if (!exact.has(form)) exact.set(form, agency);
      const capitals = form.toUpperCase();
      if (form === form.toLowerCase() && !exact.has(capitals))
        exact.set(capitals, { ...agency, name: written === form ? capitals : agency.name });
      if (form.length >= LONG) anySize.set(form.toLowerCase(), agency);
    }
  }
}
const shapes = PAGE_LANGUAGES.flatMap(({ agencyShapes }) => agencyShapes);
const list = (words: readonly string[]): string => words.join('|');
const placed = new RegExp(
  `[ ,]+(?:${list(PAGE_LANGUAGES.flatMap(({ placing }) => placing))}) \\p{Lu}[\\p{L} .'’-]*$`,
  'u',
);
const tails = list(PAGE_LANGUAGES.flatMap(({ agencyTails }) => agencyTails));
const tail = new RegExp(`[ /](?:${tails})$`, 'iu');
/** "Associated Press writers Ann Cole": an agency, what somebody is there, and the name. */
const owning = ['', '\\p{L}+ '].map(
  (desk) => new RegExp(`^(.{2,40}?) ${desk}(?:${anyStart(tails)}) \\p{Lu}`, 'u'),
);
const belonging = /^(.*?\S)[ ,]+(?:for|of|from|von|de|des|der) (?:the |der )?(\S.*)$/i;

/** A list of words that may begin with a capital. */
function anyStart(words: string): string {
  return words.replace(/\b\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** The agency that all of a name means: "The Associated Press", "Reuters Staff", "AFP in Vell"; null where it is none's. */
export function agencyOf(name: string): Agency | null {
  const text = bare(name);
  if (text === '' || text.length > LONGEST) return null;
  const short = bare(withoutPlace(text).replace(tail, ''));
  return listedAgency(text) ?? listedAgency(short) ?? shapedAgency(text) ?? shapedAgency(short);
}

/** The agency that a name ends with, behind a person's: "Ann Cole of The Associated Press", "ANN COLE Associated Press". */
export function agencyBehind(name: string): Agency | null {
  if (name.length > 3 * LONGEST) return null;
  const owner = belonging.exec(name)?.[2];
  if (owner !== undefined) return agencyOf(owner);
  const words = name.split(' ');
  for (const count of [3, 2]) {
    if (words.length < count + 2) continue;
    const agency = listedAgency(words.slice(-count).join(' '));
    if (agency !== null) return agency;
  }
  return null;
}

/** The agency that a name begins with, before a person's: "AP Business Writer Ann Cole". */
export function agencyBefore(name: string): Agency | null {
  if (name.length > 3 * LONGEST) return null;
  for (const pattern of owning) {
    const agency = listedAgency(pattern.exec(bare(name))?.[1] ?? '');
    if (agency !== null) return agency;
  }
  return null;
}

/** Without the place somebody writes from: "Ann Cole in Vell". */
export function withoutPlace(name: string): string {
  return name.replace(placed, '');
}

/** All ways to write an agency's name, for telling whether it is the outlet itself. */
export function formsOf(id: string): readonly string[] {
  return PAGE_LANGUAGES.flatMap(({ agencies }) =>
    agencies
      .filter((row) => row.id === id)
      .flatMap(({ forms }) => forms.map((form) => form.replace(/^~/, ''))),
  );
}

function listedAgency(text: string): Agency | null {
  const found = exact.get(text) ?? anySize.get(text.toLowerCase());
  return found ?? null;
}

function shapedAgency(text: string): Agency | null {
  return shapes.some((shape) => shape.test(text))
    ? { id: `named ${text.toLowerCase()}`, name: text, listed: false }
    : null;
}

/** Without quotation marks, articles and full stops around it. */
function bare(name: string): string {
  return name
    .trim()
    .replace(/^["'“„«(\s]+|["'”“»)\s.,;:]+$/g, '')
    .replace(/^(?:the|der|die|das|den|la|le) (?=\S)/i, '')
    .trim();
}
