// The weights file: reads it, and refuses anything but a whole one made for this very version of the features.
//
// Little-endian: magic, version, fingerprint, checksum (4 bytes each), language (2 letters), 2 bytes unused; then three
// tables (packed-table.ts), the first two with transitions behind them: scale (4 bytes), one byte per weight; then the
// calibration: number of knots, margin and confidence of each (4 bytes).

import { LANGUAGES } from '../../lexicon/index.ts';
import { COARSE, expand, FINE } from './compand.ts';
import { FORBIDDEN } from './decode.ts';
import { fingerprintOf } from './fingerprint.ts';
import { allowedTransitions } from './labels.ts';
import { worthOf } from './packed-rows.ts';
import { readPackedTable } from './packed-table.ts';
import { CATEGORIES } from './position-category.ts';
import { READING_ROWS } from './reading-writer.ts';
import { STAGES, type StageWeights, type Weights } from './weights.ts';

export type { Weights } from './weights.ts';

/** "HRSY", read as a little-endian number. */
export const MAGIC = 0x59535248;
export const VERSION = 4;
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

/** The stages and the calibration; null where the numbers in it do not add up to the file's length. */
function readBody(view: DataView, language: string): Weights | null {
  let at = HEADER_BYTES;
  const stages: StageWeights[] = [];
  for (const { labels, columns } of STAGES) {
    const table = readPackedTable(view, at, columns);
    const moves = CATEGORIES * (labels.length + 1) * labels.length;
    if (table === null || table.end + 4 + moves > view.byteLength) return null;
    const transitions = readFine(view, table.end + 4, moves, view.getFloat32(table.end, true));
    forbidMoves(transitions, allowedTransitions(labels));
    const { rows, scale } = table;
    stages.push({ labels: labels.length, columns, rows, unit: unitOf(scale), transitions });
    at = table.end + 4 + moves;
  }
  const [cue, span] = stages;
  const table = readPackedTable(view, at, 1);
  if (cue === undefined || span === undefined || table?.rows.length !== READING_ROWS) return null;
  at = table.end;
  if (at + 4 > view.byteLength) return null;
  const knots = view.getUint32(at, true);
  if (at + 4 + knots * 8 !== view.byteLength) return null;
  const calibration = Array.from({ length: knots }, (_, knot) => ({
    margin: view.getFloat32(at + 4 + knot * 8, true),
    confidence: view.getFloat32(at + 8 + knot * 8, true),
  }));
  const unit = unitOf(table.scale);
  const readings = new Float32Array(table.rows.length);
  for (let row = 0; row < readings.length; row++) readings[row] = worthOf(table.rows[row]!, 0) * unit;
  return { language, cue, span, readings, calibration };
}

/** What a worth of 1 counts for (see compand.ts). */
function unitOf(scale: number): number {
  return scale / (COARSE * COARSE);
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
