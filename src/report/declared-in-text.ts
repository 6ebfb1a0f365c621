// The agencies that an article's text words around its claims: in the dateline that opens it, in the line that closes it.
// They make no chain of the text (they are nobody's words), so they are declared like what the page's data say.

import { agencyOf } from '../article/agency/agency-name.ts';
import { readCredit } from '../article/agency/credit-line.ts';
import { readDateline } from '../article/agency/read-dateline.ts';
import { isOwnAgency } from '../article/statement/own-agency.ts';
import { namesOutlet } from '../article/statement/outlet-name.ts';
import type { Article, DeclaredSource, Metadata } from '../text/article.ts';
import type { Span } from '../text/span.ts';

/** Paragraphs that a dateline may open: the first, or one of the next where labels and captions stand before it. */
const OPENING = 4;
/** Paragraphs at the end that may be a credit line: corrections and notes may follow it. */
const CLOSING = 4;
/** A credit in brackets behind the last sentence. */
const IN_BRACKETS = /\(([^()\n]{2,60})\)\.?\s*$/;

/** All that is declared of an article: by its page, and by its own text with the span; each agency once. */
export function declaredSources(article: Article): readonly DeclaredSource[] {
  const { metadata } = article;
  const body = paragraphsOf(article);
  const closing = body.slice(-CLOSING);
  const inText = [
    ...body.slice(0, OPENING).flatMap((paragraph) => fromDateline(article, paragraph)),
    ...closing.flatMap((paragraph) => fromCredit(article, paragraph, paragraph === closing.at(-1))),
  ];
  return once([...inText, ...metadata.declared]);
}

/** The body's blocks; lines where the text is plain. */
function paragraphsOf({ text, bodyEnd, blocks }: Article): readonly Span[] {
  if (blocks.length > 0) return blocks.map(({ span }) => span).filter(({ start }) => start < bodyEnd);
  const spans: Span[] = [];
  for (const { index, 0: line } of text.slice(0, bodyEnd).matchAll(/[^\n]*\S[^\n]*/g))
    spans.push({ start: index, end: index + line.length });
  return spans;
}

function fromDateline({ text, metadata }: Article, { start, end }: Span): readonly DeclaredSource[] {
  const line = readDateline(text.slice(start, end));
  if (line === null) return [];
  const span = { start: start + line.start, end: start + line.end };
  return declare(
    line.agencies.map(({ name }) => name),
    metadata,
    text,
    span,
    'dateline',
    false,
  );
}

function fromCredit(
  { text, metadata }: Article,
  { start, end }: Span,
  isLast: boolean,
): readonly DeclaredSource[] {
  const outlets = outletNamesOf(metadata);
  const isOwn = (name: string): boolean => namesOutlet(name, outlets);
  const paragraph = text.slice(start, end);
  const bracket = isLast ? IN_BRACKETS.exec(paragraph) : null;
  const at = bracket === null ? 0 : bracket.index;
  const credit =
    readCredit(paragraph, isOwn) ?? (bracket === null ? null : readCredit(bracket[1] ?? '', isOwn));
  if (credit === null) return [];
  const span = { start: start + (readCredit(paragraph, isOwn) === null ? at : 0), end };
  return declare(
    credit.agencies.map(({ name }) => name),
    metadata,
    text,
    span,
    'credit',
    credit.part,
  );
}

function declare(
  names: readonly string[],
  metadata: Metadata,
  text: string,
  span: Span,
  place: 'dateline' | 'credit',
  part: boolean,
): readonly DeclaredSource[] {
  const outlets = outletNamesOf(metadata);
  return names
    .filter((name) => !isOwnAgency(agencyOf(name) ?? { id: '', name, listed: false }, outlets))
    .map((name) => ({
      role: 'agency',
      name,
      url: null,
      basis: place === 'dateline' ? 'dateline' : 'credit line',
      words: text.slice(span.start, span.end),
      place,
      span,
      part,
    }));
}

function outletNamesOf({ outlet, outletNames }: Metadata): readonly string[] {
  return outlet === null ? outletNames : [outlet, ...outletNames];
}

/** Each agency once, by its first words; one that has given all of the text has not only given a part. */
function once(declared: readonly DeclaredSource[]): readonly DeclaredSource[] {
  const first = new Map<string, DeclaredSource>();
  for (const one of declared) {
    const key =
      one.role === 'agency'
        ? `agency ${agencyOf(one.name)?.id ?? one.name.toLowerCase()}`
        : `${one.role} ${one.basis} ${one.name}`;
    const known = first.get(key);
    first.set(key, known === undefined ? one : { ...known, part: known.part && one.part });
  }
  return [...first.values()];
}
