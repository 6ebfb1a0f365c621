// Dates as pages write them, in ISO 8601; what is no date of a news page is null, never passed on.

import { PAGE_LANGUAGES } from '../../lexicon/page-languages.ts';
import { clean } from './clean.ts';

/** Year, month, day, and as far as they go hour, minute, second, part of it, and zone. */
const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[A-Z]{3,4}|[+-]\d{2}:?\d{2})?(?:\[[\w/]*\])?)?$/i;
const STAMP = /^1\d{9}(?:\d{3})?$/;
/** Printing, as a medium of news, is older; what is dated later than this is no date. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2199;

const months = new Map<string, number>();
for (const language of PAGE_LANGUAGES)
  language.months.forEach((names, i) => {
    for (const name of names) months.set(name, i + 1);
  });

/** Reads a date of metadata: ISO 8601 with the faults it comes with, seconds or milliseconds since 1970, or one in words. */
export function readDate(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : clean(value);
  if (text === null || text.length > 60) return null;
  if (STAMP.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  const iso = ISO.exec(text);
  if (iso === null) return dateInWords(text);
  const [, year = '', month = '', day = '', hour, minute, second, part, zone] = iso;
  const date = isoDay(Number(year), Number(month), Number(day));
  if (date === null || hour === undefined) return date;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return date;
  const time = `${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${part === undefined || /^0+$/.test(part) ? fraction(part) : `.${part}`}`;
  return `${date}T${time}${zoneOf(zone)}`;
}

/** A fraction that is nothing is kept where it has three digits, as programs write them. */
function fraction(part: string | undefined): string {
  return part?.length === 3 ? `.${part}` : '';
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  return /^[+-]/.test(zone) ? zone : '';
}

const NUMERIC = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const CLOCK = /(?<![\d.:])(\d{1,2})[:.h](\d{2})(?![\d.])\s*([ap]\.?m\b)?/i;

/** A day worded somewhere in a short text, with the time that stands behind it: "3 March 2026 • 8:00am", "03.03.26 | 14:07 Uhr". */
export function dateInWords(text: string): string | null {
  const lower = text.slice(0, 300).toLowerCase();
  const found = numeric(lower) ?? named(lower);
  if (found === null) return null;
  const clock = CLOCK.exec(found.rest);
  const hour = clock === null ? null : hourOf(Number(clock[1]), clock[3]);
  return hour === null || Number(clock![2]) > 59
    ? found.day
    : `${found.day}T${String(hour).padStart(2, '0')}:${clock![2]}`;
}

interface FoundDay {
  readonly day: string;
  readonly rest: string;
}

/** Day before month, as most of the world writes; where that is no date the other way round. */
function numeric(text: string): FoundDay | null {
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  const [whole, first, sign, second, year = ''] = match;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  // With slashes nothing tells 3/4 in London from 3/4 in New York: only what can be read in one way is.
  if (sign === '/' && Number(first) <= 12 && Number(second) <= 12 && first !== second) return null;
  const day = isoDay(full, Number(second), Number(first)) ?? isoDay(full, Number(first), Number(second));
  return day === null ? null : { day, rest: text.slice(match.index + whole.length) };
}

function named(text: string): FoundDay | null {
  for (const [pattern, dayAt, monthAt] of [
    [DAY_FIRST, 1, 2],
    [MONTH_FIRST, 2, 1],
  ] as const) {
    const match = pattern.exec(text);
    const month = months.get(match?.[monthAt] ?? '');
    if (match === null || month === undefined) continue;
    const day = isoDay(Number(match[3]), month, Number(match[dayAt]));
    if (day !== null) return { day, rest: text.slice(match.index + match[0].length) };
  }
  return null;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (hour > 24) return null;
  if (half === undefined) return hour;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}

function isoDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
