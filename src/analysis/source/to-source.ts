// An entity as the report shows it.

import type { Article } from '../../text/article.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Span } from '../../text/span.ts';
import type { Entity } from './entity.ts';
import { MAX_WORDS } from './mention.ts';
import type { AxesReader } from './read-axes.ts';
import type { Source } from './source.ts';

/** The source with its mentions in order, each place once, and the first link among them. */
export function toSource(entity: Entity, article: Article, read: ReadText, axes: AxesReader): Source {
  const placed = new Map<number, Span>();
  for (const span of entity.mentions) if (!placed.has(span.start)) placed.set(span.start, span);
  const mentions = [...placed.values()].filter((span) => isShort(span, read));
  const link = article.links.find((one) =>
    mentions.some((span) => span.start < one.span.end && one.span.start < span.end),
  );
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    mentions: mentions.sort((a, b) => a.start - b.start),
    axes: axes.read(entity),
    url: link?.url ?? null,
  };
}

function isShort(span: Span, read: ReadText): boolean {
  const length = span.end - span.start;
  if (length < 2 * MAX_WORDS) return length > 0; // a word and its space take two characters at least
  return read.text.slice(span.start, span.end).split(/\s+/).length <= MAX_WORDS;
}
