// The weights file: reads it, and refuses anything but a whole one made for this very version of the features.
//
// Little-endian: magic, version, fingerprint, checksum (4 bytes each), language (2 letters), 2 bytes unused; then three
// tables, the first two with transitions behind them; then the calibration: number of knots, margin and confidence of each
// (4 bytes). A table: rows, scale, coded bytes (4 bytes each), its weights (code-table.ts). Transitions: scale (4 bytes),
// one byte per weight.

import { LANGUAGES } from '../../lexicon/index.ts';
import { BitDecoder } from './bit-decoder.ts';
import { codeTable, TABLE_CONTEXTS } from './code-table.ts';
import { COARSE, expand, FINE } from './compand.ts';
import { FORBIDDEN } from './decode.ts';
import { fingerprintOf } from './fingerprint.ts';
import { allowedTransitions } from './labels.ts';
import { CATEGORIES } from './position-category.ts';
import { READING_ROWS } from './reading-writer.ts';
import { STAGES, type StageWeights, type Weights } from './weights.ts';

export type { Weights } from './weights.ts';

/** "HRSY", read as a little-endian number. */
export const MAGIC = 0x59535248;
export const VERSION = 3;
export const HEADER_BYTES = 20;
/** The checksum covers everything behind itself. */
export const CHECKSUM_AT = 12;

/** Weights from a weights file. Null for anything but a whole file made for this very version of the features. */
export function loadWeights(bytes: ArrayBuffer): Weights | null {
  const view = new DataView(bytes);
  if (view.byteLength < HEADER_BYTES) return null;
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION) return null;
  if (view.getUint32(CHECKSUM_AT, true) !== checksum(new Uint8Array(bytes, CHECKSUM_AT + 4))) return null;
  const pack = LANGUAGES[String.fromCharCode(view.getUint8(16), view.getUint8(17))];
  if (pack === undefined || view.getUint32(8, true) !== fingerprintOf(pack)) return null;
  return readBody(view, pack.code);
}

/** FNV-1a over bytes. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** More rows than any table has: a file that says so is damaged, and memory is not taken on its word. */
const MOST_ROWS = 1 << 21;

/** The stages and the calibration; null where the numbers in it do not add up to the file's length. */
function readBody(view: DataView, language: string): Weights | null {
  let at = HEADER_BYTES;
  const stages: StageWeights[] = [];
  for (const { labels, columns } of STAGES) {
    const table = readTable(view, at, columns);
    const moves = CATEGORIES * (labels.length + 1) * labels.length;
    if (table === null || table.end + 4 + moves > view.byteLength) return null;
    const transitions = readFine(view, table.end + 4, moves, view.getFloat32(table.end, true));
    forbidMoves(transitions, allowedTransitions(labels));
    const { rows, emissions, unit } = table;
    stages.push({ labels: labels.length, columns, rows, emissions, unit, transitions });
    at = table.end + 4 + moves;
  }
  const [cue, span] = stages;
  const table = readTable(view, at, 1);
  if (cue === undefined || span === undefined || table?.rows !== READING_ROWS) return null;
  at = table.end;
  if (at + 4 > view.byteLength) return null;
  const knots = view.getUint32(at, true);
  if (at + 4 + knots * 8 !== view.byteLength) return null;
  const calibration = Array.from({ length: knots }, (_, knot) => ({
    margin: view.getFloat32(at + 4 + knot * 8, true),
    confidence: view.getFloat32(at + 8 + knot * 8, true),
  }));
  const readings = new Float32Array(table.emissions).map((weight) => weight * table.unit);
  return { language, cue, span, readings, calibration };
}

interface Table {
  readonly rows: number;
  /** In units of the smallest weight: the squares of the steps, with their sign. */
  readonly emissions: Int16Array;
  readonly unit: number;
  /** Where the table ends in the file. */
  readonly end: number;
}

function readTable(view: DataView, at: number, columns: number): Table | null {
  if (at + 12 > view.byteLength) return null;
  const rows = view.getUint32(at, true);
  const end = at + 12 + view.getUint32(at + 8, true);
  if (rows > MOST_ROWS || end > view.byteLength) return null;
  const coded = new Uint8Array(view.buffer, view.byteOffset + at + 12, end - at - 12);
  const steps = new Int8Array(rows * columns);
  codeTable(new BitDecoder(coded, TABLE_CONTEXTS), steps, columns, COARSE);
  const emissions = new Int16Array(steps.length);
  for (let place = 0; place < steps.length; place++) {
    const step = steps[place] ?? 0;
    emissions[place] = step * Math.abs(step);
  }
  return { rows, emissions, unit: view.getFloat32(at + 4, true) / (COARSE * COARSE), end };
}

function readFine(view: DataView, from: number, count: number, scale: number): Float32Array {
  const weights = new Float32Array(count);
  for (let at = 0; at < count; at++) weights[at] = expand(view.getInt8(from + at), scale, FINE);
  return weights;
}

function forbidMoves(transitions: Float32Array, allowed: Uint8Array): void {
  for (let at = 0; at < transitions.length; at++) {
    if (allowed[at % allowed.length] === 0) transitions[at] = FORBIDDEN;
  }
}
