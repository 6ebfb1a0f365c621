// The names in the words of a byline, without what stands beside them: "By", dates, roles, networks, numbers, addresses.

import { PAGE_LANGUAGES } from '../../lexicon/page-languages.ts';
import { agencyOf } from '../agency/agency-name.ts';
import { splitNames } from '../agency/credit-line.ts';
import { cleanName } from './clean.ts';

const MAX_NAMES = 20;
const LONGEST_NAME = 60;
const MOST_WORDS = 5;

const all = (words: (language: (typeof PAGE_LANGUAGES)[number]) => readonly string[]): readonly string[] =>
  PAGE_LANGUAGES.flatMap(words);
const furniture = new Set(all((language) => language.furniture));
const roles = new Set(all((language) => language.roles));
const staff = new Set(all((language) => language.staff));
const openers = all((language) => language.bylineOpeners).toSorted((a, b) => b.length - a.length);
const OPENER = new RegExp(`^(?:${openers.join('|')})(?:\\s*:\\s*|\\s+|$)`, 'i');
const JOINED = new RegExp(`^(?:${all((language) => language.joiners).join('|')})\\s+`, 'i');
const LATE_OPENER = /\s(?:by|von|par)\s(?=\p{Lu})/u;
const PLACED = new RegExp(`(?:^|\\s)(?:${all((language) => language.placing).join('|')})\\s+\\p{Lu}.*$`, 'u');

const LINKED = /\b(?:https?:\/\/|www\.)\S*|\S+@\S+|(?<!\S)@\w+/gi;
/** A number, but for one that belongs to a name ("BR24"). */
const NUMBER = new RegExp(
  `(?<![\\p{Lu}\\d])(?:\\b(?:${all((language) => language.months.flat())
    .map((month) => `[${month.charAt(0)}${month.charAt(0).toUpperCase()}]${month.slice(1)}`)
    .join('|')})\\.?\\s*)?\\d.*$`,
  'su',
);
/** Where two words ran together: "CalderFollow". */
const SEAM = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
/** A site's address is nobody's name. */
const DOMAIN = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;
const PARTICLE = /^(?:\p{Ll}{1,4}|\p{Lu}\.?|\p{Lu}\.\p{Lu}\.)$/u;

/** Whether words open as a byline does: "By Ann Cole". */
export function opensByline(text: string): boolean {
  return OPENER.test(text) && /^\p{Lu}/u.test(text.replace(OPENER, ''));
}

/** Words that are a person's name and nothing more, by their shape: two to four, each with a capital, no end of a sentence. */
export function isPersonShaped(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    text.length <= 40 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(word) && word.length > 1) &&
    !/[.!?:]$/.test(text) &&
    !words.some((word) => isKnownWord(word.toLowerCase()))
  );
}

/** A word of bylines, newsrooms and sites: in no name. */
function isKnownWord(word: string): boolean {
  return furniture.has(word) || roles.has(word) || staff.has(word);
}

/**
 * The names in a byline, people and agencies in their order. `isOutlet` says whose names are the outlet's: with words
 * of its staff ("Gull newsroom") they name nobody.
 */
export function readNames(value: unknown, isOutlet: (name: string) => boolean): readonly string[] {
  const text = cleanName(value);
  if (text === null) return [];
  const names = splitNames(apart(text.replace(LINKED, ' | ')))
    .slice(0, MAX_NAMES)
    .flatMap(pairOf)
    .flatMap((part) => readName(part, isOutlet) ?? []);
  return [...new Set(names)];
}

/** Whether a name is the outlet's own, or that of its staff as a whole. */
export function isStaff(name: string, isOutlet: (name: string) => boolean): boolean {
  if (isOutlet(name)) return true;
  const words = name.split(/[\s-]+/);
  // A branch: "BBC Sport" is no person's name on a page of the BBC.
  if (words.length > 1 && /^\p{Lu}{2,}\d*$/u.test(words[0]!) && isOutlet(words[0]!)) return true;
  const rest = words.filter((word) => !staff.has(word.toLowerCase()));
  if (rest.length === 0) return true;
  return rest.length < words.length && isOutlet(rest.join(' '));
}

/** Two people joined by a word of a language that no list holds: "Ann Cole og Bo Lund"; no particle of one name. */
const PAIR =
  /^(\p{Lu}\S* (?:\S+ )?\p{Lu}\S*) (?!(?:de|da|do|di|du|del|della|la|le|van|von|der|den|zu|af|av|bin|ibn|al|el)\b)\p{Ll}{1,3} (\p{Lu}\S* (?:\S+ )?\p{Lu}\S*)$/u;

function pairOf(part: string): readonly string[] {
  const [, one, other] = PAIR.exec(part.trim()) ?? [];
  return one === undefined || other === undefined ? [part] : [one, other];
}

/** Without the words a byline opens with, and what stands before them: "Analysis by Ann Cole". */
export function withoutOpener(text: string): string {
  let name = text;
  for (let opened = name.replace(OPENER, ''); opened !== name; opened = name.replace(OPENER, ''))
    name = opened;
  const [before, behind] = name.split(LATE_OPENER, 2);
  return behind !== undefined && before !== undefined && before.split(' ').length <= 3 ? behind : name;
}

function readName(part: string, isOutlet: (name: string) => boolean): string | null {
  let name = part.trim();
  name = withoutOpener(name.replace(JOINED, ''));
  if (agencyOf(name) !== null) return name.replace(PLACED, '').trim();
  name = withoutRole(withoutFurniture(name.replace(NUMBER, '').replace(PLACED, '').trim()));
  const words = name.split(' ');
  const isName =
    /^\p{L}/u.test(name) &&
    name.length > 1 &&
    name.length <= LONGEST_NAME &&
    words.length <= MOST_WORDS &&
    !/[<>{}[\]=#_\\]/.test(name) &&
    !DOMAIN.test(name);
  return isName && !isStaff(name, isOutlet) ? name.replace(/[\s:–—-]+$/, '') : null;
}

/** Words that ran together are parted where one of them is known to be no name, or what follows is a role. */
function apart(text: string): string {
  return text.replace(/(\S+)(?=\s+(\S+)|$)/g, (word, _whole: string, next: string | undefined) => {
    const parts = word.split(SEAM);
    if (parts.length < 2) return word;
    const isKnown = parts.some(
      (part) => furniture.has(part.toLowerCase()) || OPENER.test(part) || roles.has(part.toLowerCase()),
    );
    const isBeforeRole = parts[0]!.length > 3 && next !== undefined && roles.has(next.toLowerCase());
    return isKnown || isBeforeRole ? parts.join(' ') : word;
  });
}

/** Up to the first word of a byline's box that is no name: "Ann Cole Published today". */
function withoutFurniture(name: string): string {
  const words = name.split(/\s+/);
  const end = words.findIndex((word) => furniture.has(word.toLowerCase().replace(/[.:,]+$/, '')));
  return (end < 0 ? words : words.slice(0, end)).join(' ');
}

/** Without what somebody is: "Ann Cole Deputy Editor"; empty where nothing else is said ("Senior reporter"). */
function withoutRole(name: string): string {
  const words = name.split(' ');
  const isRole = (word: string): boolean => roles.has(word.toLowerCase());
  if (!words.some(isRole)) return name;
  if (words.length < 3 || isRole(words[0]!)) return '';
  const own = PARTICLE.test(words[1]!) ? words.slice(0, 3) : words.slice(0, 2);
  return own.some((word, i) => isRole(word) || (i > 0 && /^\p{Ll}{5,}/u.test(word))) ? '' : own.join(' ');
}
