// Reads brat standoff as `analyze --format brat` writes it, and as people make it in brat with the same names: an .ann file and
// its .txt. What cannot be read is an error that names file and line; nothing is passed over but notes.

import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { CodePoints } from '../../../src/report/formats/code-points.ts';
import type { Span } from '../../../src/text/span.ts';
import { GoldError } from '../gold-error.ts';
import { readUtf8 } from '../read-bytes.ts';

export interface Bound {
  readonly type: string;
  /** In UTF-16 code units; the file counts code points. */
  readonly spans: readonly Span[];
}

export interface BratDocument {
  readonly id: string;
  readonly text: string;
  readonly bounds: ReadonlyMap<string, Bound>;
  readonly relations: readonly { readonly type: string; readonly from: string; readonly to: string }[];
  /** Id of a stretch of text -> names of its attributes -> their values, empty where there is none. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const RELATIONS = new Set(['CueOf', 'SourceOf', 'SaidBy', 'Citing']);

export const isBrat = (place: string): boolean =>
  place.endsWith('.ann') || statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;

/** The documents of an .ann file, or of all in a folder, by name. Throws a GoldError. */
export function readBrat(place: string): BratDocument[] {
  if (place.endsWith('.ann')) return [readDocument(place)];
  const names = readdirSync(place).filter((name) => name.endsWith('.ann'));
  if (names.length === 0) throw new GoldError(`${place}: no .ann file in this folder`);
  return names.toSorted().map((name) => readDocument(path.join(place, name)));
}

function readDocument(file: string): BratDocument {
  const textFile = file.replace(/\.ann$/, '.txt');
  if (!existsSync(textFile)) throw new GoldError(`${file}: its text ${path.basename(textFile)} is missing`);
  const text = readUtf8(textFile);
  const points = new CodePoints(text);
  const bounds = new Map<string, Bound>();
  const relations: { type: string; from: string; to: string }[] = [];
  const attributes = new Map<string, Map<string, string>>();
  const pointers: { to: string; problem: (what: string) => GoldError }[] = [];
  for (const [at, line] of readUtf8(file).split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const problem = (what: string): GoldError => new GoldError(`${file}, line ${at + 1}: ${what}`);
    const [id = '', body = '', words] = line.split('\t');
    if (/^T\d+$/.test(id)) {
      bounds.set(id, readBound(body, words, text, points, problem));
    } else if (/^R\d+$/.test(id)) {
      const [, type = '', from = '', to = ''] = /^(\S+) Arg1:(\S+) Arg2:(\S+)\s*$/.exec(body) ?? [];
      if (type === '') throw problem('a relation is "NAME Arg1:T1 Arg2:T2"');
      if (!RELATIONS.has(type))
        throw problem(`unknown relation "${type}": known are ${[...RELATIONS].join(', ')}`);
      relations.push({ type, from, to });
      pointers.push({ to: from, problem }, { to, problem });
    } else if (/^A\d+$/.test(id)) {
      const [, name = '', of = '', value = ''] = /^(\S+) (\S+)(?: (\S+))?\s*$/.exec(body) ?? [];
      if (name === '') throw problem('an attribute is "NAME T1" or "NAME T1 VALUE"');
      attributes.set(of, new Map([...(attributes.get(of) ?? []), [name, value]]));
      pointers.push({ to: of, problem });
    } else {
      throw problem(
        `"${id.slice(0, 20)}" is neither a stretch of text (T), a relation (R), an attribute (A) nor a note (#)`,
      );
    }
  }
  for (const { to, problem } of pointers) if (!bounds.has(to)) throw problem(`there is no ${to}`);
  return { id: path.basename(file, '.ann'), text, bounds, relations, attributes };
}

function readBound(
  body: string,
  words: string | undefined,
  text: string,
  points: CodePoints,
  problem: (what: string) => GoldError,
): Bound {
  const [, type = '', offsets = ''] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)\s*$/.exec(body) ?? [];
  if (type === '') throw problem('a stretch of text is "NAME START END", further pieces behind a semicolon');
  const spans = offsets.split(';').map((piece) => {
    const [from = 0, to = 0] = piece.split(' ').map(Number);
    const span = { start: points.offset(from), end: points.offset(to) };
    if (from >= to) throw problem(`wrong offsets ${piece}: the start does not stand before the end`);
    if (span.end > text.length) throw problem(`wrong offsets ${piece}: the text ends before`);
    return span;
  });
  const found = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (words === undefined) throw problem('missing text: the words stand behind the offsets, after a tab');
  if (found !== words)
    throw problem(`wrong offsets or text: at ${offsets} stands "${found}", not "${words}"`);
  return { type, spans };
}
