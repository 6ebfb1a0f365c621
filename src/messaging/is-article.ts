// Whether something that came from a page's process is an article: its shape and its offsets, nothing of its meaning.

import type { Article } from '../text/article.ts';

const KINDS = new Set([
  'paragraph',
  'blockquote',
  'list-item',
  'heading',
  'headline',
  'standfirst',
  'caption',
  'live-entry',
]);

/** True for a well-formed article whose blocks and links lie inside its text. */
export function isArticle(value: unknown): value is Article {
  if (!isRecord(value) || typeof value['text'] !== 'string') return false;
  const { text, bodyEnd, blocks, links, metadata } = value;
  return (
    isOffset(bodyEnd, text.length) &&
    Array.isArray(blocks) &&
    blocks.every(
      (block) => isRecord(block) && KINDS.has(String(block['kind'])) && isSpan(block['span'], text),
    ) &&
    Array.isArray(links) &&
    links.every((link) => isRecord(link) && typeof link['url'] === 'string' && isSpan(link['span'], text)) &&
    isMetadata(metadata)
  );
}

function isMetadata(value: unknown): boolean {
  if (!isRecord(value) || typeof value['kind'] !== 'string' || !Array.isArray(value['declared']))
    return false;
  const facts = [
    value['title'],
    value['url'],
    value['outlet'],
    value['byline'],
    value['date'],
    value['language'],
  ];
  return facts.every(isTextOrNull) && value['declared'].every(isDeclared);
}

function isDeclared(value: unknown): boolean {
  if (!isRecord(value) || !isTextOrNull(value['url'])) return false;
  return [value['role'], value['name'], value['basis']].every((field) => typeof field === 'string');
}

function isSpan(value: unknown, text: string): boolean {
  if (!isRecord(value) || !isOffset(value['start'], text.length) || !isOffset(value['end'], text.length))
    return false;
  return value['start'] <= value['end'];
}

function isOffset(value: unknown, length: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= length;
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
