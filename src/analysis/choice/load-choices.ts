// The file of the learned choices: JSON, so that anybody can read what was learned. Refuses anything but a whole one.

import { CHOICES, type ChoiceName } from './choices.ts';
import type { LinearModel, LinearModels } from './linear-choices.ts';

export const CHOICES_FORMAT = 'hearsay-choices-1';

/** The models and the language they were learned from, or null for anything but a whole, undamaged file. */
export function loadChoices(
  text: string,
): { readonly language: string; readonly models: LinearModels } | null {
  const at = text.indexOf('\n');
  const head = parse(text.slice(0, at));
  const body = text.slice(at + 1);
  if (at === -1 || !isRecord(head) || head['format'] !== CHOICES_FORMAT) return null;
  if (typeof head['language'] !== 'string' || head['checksum'] !== checksumOf(body)) return null;
  const learned = parse(body);
  if (!isRecord(learned)) return null;
  const models: Partial<Record<ChoiceName, LinearModel>> = {};
  for (const [name, value] of Object.entries(learned)) {
    if (!isChoice(name)) continue; // learned for a choice that this version no longer has
    const model = readModel(value, CHOICES[name].length);
    if (model === null) return null;
    models[name] = model;
  }
  return { language: head['language'], models };
}

/** FNV-1a over UTF-16 code units: tells a whole file from a cut or edited one. */
export function checksumOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function readModel(value: unknown, classes: number): LinearModel | null {
  if (!isRecord(value) || !isRecord(value['weights']) || typeof value['step'] !== 'number') return null;
  if (!isNumbers(value['bias'], classes)) return null;
  const weights = new Map<string, readonly number[]>();
  for (const [feature, row] of Object.entries(value['weights'])) {
    if (!isNumbers(row, classes)) return null;
    weights.set(feature, row);
  }
  return { bias: value['bias'], weights, step: value['step'] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isChoice = (name: string): name is ChoiceName => Object.hasOwn(CHOICES, name);

const isNumbers = (value: unknown, length: number): value is number[] =>
  Array.isArray(value) && value.length === length && value.every((one) => Number.isFinite(one));
