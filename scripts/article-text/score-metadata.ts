// Scores what was read from a page's data against what a person wrote down of it: title, byline, date, outlet, agencies.

import { agencyOf } from '../../src/article/agency/agency-name.ts';
import { splitNames } from '../../src/article/agency/credit-line.ts';
import type { PageSaid } from '../../src/article/page-text.ts';
import { hostOf, labelOf } from '../../src/article/statement/address.ts';
import { isOwnAgency } from '../../src/article/statement/own-agency.ts';
import { isSameOutlet, namesOutlet } from '../../src/article/statement/outlet-name.ts';
import { isStaff } from '../../src/article/statement/person-names.ts';
import { articleFromText, type DeclaredSource, type Metadata } from '../../src/text/article.ts';

/** A row of gold.json, as far as it is scored. */
export interface TrueMetadata {
  readonly publisher: string;
  readonly title: string;
  readonly authors: readonly string[] | null;
  readonly date: string | null;
  readonly url: string;
}

export type Field = 'title' | 'byline' | 'date' | 'outlet' | 'agency';

/** `aside`: not as in the gold, but the page gives both, as headline for readers and for search engines. */
export type Verdict = 'right' | 'wrong' | 'aside';

export interface FieldScore {
  readonly field: Field;
  readonly verdict: Verdict;
  readonly expected: string;
  readonly given: string;
}

const NOTHING: Metadata = articleFromText('').metadata;
const MINUTE = 60_000;
const FARTHEST_ZONE = 14 * 60 * MINUTE;
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The scores of one page. `declared` is what the report says of its origin. */
export function scoreMetadata(
  truth: TrueMetadata,
  said: PageSaid,
  read: Metadata | null,
  declared: readonly DeclaredSource[],
): readonly FieldScore[] {
  const given = read ?? NOTHING;
  const outlets = [...given.outletNames, truth.publisher];
  const isOutlet = (name: string): boolean => namesOutlet(name, outlets);
  const people = (truth.authors ?? []).filter((name) => !isStaff(name, isOutlet));
  const wanted = agenciesOf(people, outlets);
  const found = declared.filter(({ role }) => role === 'agency');
  return [
    {
      field: 'title',
      verdict: titleVerdict(truth, said, given.title),
      expected: truth.title,
      given: String(given.title),
    },
    {
      field: 'byline',
      verdict: bylineVerdict(people, isOutlet, given.byline),
      expected: people.join(', '),
      given: String(given.byline),
    },
    {
      field: 'date',
      verdict: isSameTime(truth.date, given.date) ? 'right' : 'wrong',
      expected: String(truth.date),
      given: String(given.date),
    },
    {
      field: 'outlet',
      verdict: isOutletOf(truth, given.outlet) ? 'right' : 'wrong',
      expected: truth.publisher,
      given: String(given.outlet),
    },
    {
      field: 'agency',
      verdict:
        wanted.every((id) => found.some(({ name }) => agencyOf(name)?.id === id)) &&
        found.length === wanted.length
          ? 'right'
          : 'aside',
      expected: wanted.join(', '),
      given: found.map(({ name, basis, words }) => `${name} (${basis}: "${words}")`).join(', '),
    },
  ];
}

function titleVerdict(truth: TrueMetadata, said: PageSaid, title: string | null): Verdict {
  if (title === null) return 'wrong';
  const [expected, given] = [letters(truth.title), letters(title)];
  if (expected === given) return 'right';
  const stated = letters([said.title, ...said.meta.map(([, value]) => value), ...said.jsonLd].join(' '));
  return stated.includes(expected) && stated.includes(given) && !given.startsWith(expected)
    ? 'aside'
    : 'wrong';
}

/** All people of the gold, and nobody else but agencies; outlets and their staff as a whole count on neither side. */
function bylineVerdict(
  people: readonly string[],
  isOutlet: (name: string) => boolean,
  byline: string | null,
): Verdict {
  const whole = letters(byline ?? '');
  if (
    !people
      .flatMap((name) => name.split('/'))
      .every((name) => whole.includes(letters(name)) || isStaff(name, isOutlet))
  )
    return 'wrong';
  const expected = letters(people.join(' '));
  const extra = splitNames(byline ?? '').filter(
    (name) => !expected.includes(letters(name)) && !isStaff(name, isOutlet) && agencyOf(name) === null,
  );
  return extra.length === 0 ? 'right' : 'wrong';
}

/** Within a minute, by the clock of either; a day alone is that day. */
function isSameTime(expected: string | null, given: string | null): boolean {
  if (expected === null || given === null) return expected === given;
  const [day, time = ''] = expected.split(' ');
  if (!given.includes('T') || time.startsWith('00:00:00')) return given.slice(0, 10) === day;
  const clock = `${day}T${time.slice(0, 5)}`;
  if (given.startsWith(clock)) return true;
  const apart = Math.abs(Date.parse(expected.replace(' ', 'T')) - Date.parse(given));
  const isZoned = /[+-]\d{2}:\d{2}$/.test(time);
  return apart <= MINUTE || (!isZoned && apart <= FARTHEST_ZONE && apart % (30 * MINUTE) < MINUTE);
}

/** By the letters of its name or of its address; a name in another script than the gold's is taken on its address's word. */
function isOutletOf({ publisher, url }: TrueMetadata, outlet: string | null): boolean {
  if (outlet === null) return false;
  const latin = (name: string): string =>
    name
      .toLowerCase()
      .replace(/ä|ö|ü|ß/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter);
  const [ours, gold] = [letters(latin(outlet)), letters(latin(publisher))];
  if (!/[a-z]/.test(ours.normalize('NFKD').slice(0, 3))) return true;
  return (
    ours.startsWith(gold) ||
    isSameOutlet(latin(outlet), publisher) ||
    isSameOutlet(outlet, labelOf(hostOf(url) ?? ''))
  );
}

function agenciesOf(names: readonly string[], outlets: readonly string[]): readonly string[] {
  return names
    .flatMap((name) => agencyOf(name) ?? [])
    .filter((agency) => !isOwnAgency(agency, outlets))
    .map(({ id }) => id);
}
