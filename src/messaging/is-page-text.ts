// Whether something that came from a page's process is a page's text: its shape and its offsets, nothing of its meaning.

import type { PageText } from '../article/page-text.ts';
import type { WalkedText } from './messages.ts';

/** True for a page's text that says of which document and walk it is. */
export function isWalkedText(value: unknown): value is WalkedText {
  if (!isRecord(value)) return false;
  const { document, walk, page } = value;
  return typeof document === 'number' && typeof walk === 'number' && isPageText(page);
}

/** True for a well-formed page whose boxes, passages and links lie inside each other. */
export function isPageText(value: unknown): value is PageText {
  if (!isRecord(value)) return false;
  const { boxes, passages, said } = value;
  return (
    Array.isArray(boxes) &&
    boxes.length > 0 &&
    boxes.every(isBox) &&
    Array.isArray(passages) &&
    passages.every((passage) => isPassage(passage, boxes.length)) &&
    isSaid(said)
  );
}

function isBox(value: unknown, index: number): boolean {
  return (
    isRecord(value) &&
    typeof value['tag'] === 'string' &&
    typeof value['names'] === 'string' &&
    isTextOrNull(value['role']) &&
    ['veiled', 'pictured', 'fielded'].every((fact) => isFlag(value[fact])) &&
    isWhole(value['parent'], index === 0 ? -1 : 0, index - 1)
  );
}

function isPassage(value: unknown, boxes: number): boolean {
  if (!isRecord(value)) return false;
  const { box, text, links, linkedLength, hidden } = value;
  return (
    isWhole(box, 0, boxes - 1) &&
    typeof text === 'string' &&
    text !== '' &&
    typeof linkedLength === 'number' &&
    isFlag(hidden) &&
    Array.isArray(links) &&
    links.every((link) => isLink(link, text.length))
  );
}

function isLink(value: unknown, length: number): boolean {
  if (!isRecord(value) || typeof value['url'] !== 'string') return false;
  const { start, end } = value;
  return isWhole(start, 0, length) && isWhole(end, start, length);
}

function isSaid(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { url, language, title, meta, jsonLd, date, canonical } = value;
  return (
    [url, language, title, date, canonical].every(isTextOrNull) &&
    isPairs(meta) &&
    Array.isArray(jsonLd) &&
    jsonLd.every((text) => typeof text === 'string')
  );
}

function isPairs(value: unknown): boolean {
  const isPair = (pair: unknown): boolean =>
    Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');
  return Array.isArray(value) && value.every(isPair);
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isFlag(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
