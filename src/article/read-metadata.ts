// The facts of an article from what its page states and the lines it shows around the text.

import type { DeclaredSource, Metadata } from '../text/article.ts';
import { readCredit, readTextCredit } from './agency/credit-line.ts';
import type { ShownLines } from './shown-lines.ts';
import { readByline } from './statement/byline.ts';
import { dateInWords } from './statement/dates.ts';
import { isOwnAgency } from './statement/own-agency.ts';
import { agenciesNamed } from './statement/declared.ts';
import { namesOutlet } from './statement/outlet-name.ts';
import type { PageStatement } from './statement/read-statement.ts';

/** Puts them together: data before lines, except that every agency counts that either words. */
export function readMetadata(statement: PageStatement, lines: ShownLines): Metadata {
  const { title, url, outlet, outletNames, authors, published, updated, language, kind, kindBasis } =
    statement;
  const isOutlet = (name: string): boolean => namesOutlet(name, outletNames);
  const credited = [
    ...lines.bylines.flatMap((line) => agenciesNamed(line, 'byline', { url, outletNames })),
    ...[...lines.bylines, ...lines.below].flatMap((line) => creditsOf(line, readCredit, statement)),
    ...[...lines.above, ...lines.after].flatMap((line) => creditsOf(line, readTextCredit, statement)),
  ];
  return {
    title,
    url,
    outlet,
    outletNames,
    byline: readByline(authors, lines.bylines, isOutlet),
    date: published ?? lines.above.map(dateInLine).find((date) => date !== null) ?? null,
    updated,
    language,
    kind,
    kindBasis,
    declared: [...statement.declared, ...credited],
    policies: statement.policies,
  };
}

/** A day that stands further back in a line is a caption's as often. */
const DATED = 60;

function dateInLine(line: string): string | null {
  return dateInWords(line.slice(0, DATED));
}

function creditsOf(
  line: string,
  read: typeof readCredit,
  { outletNames }: PageStatement,
): readonly DeclaredSource[] {
  const credit = read(line, (name) => namesOutlet(name, outletNames));
  if (credit === null) return [];
  return credit.agencies
    .filter((agency) => !isOwnAgency(agency, outletNames))
    .map(({ name }) => ({
      role: 'agency',
      name,
      url: null,
      basis: 'credit line',
      words: line,
      place: 'credit',
      span: null,
      part: credit.part,
    }));
}
