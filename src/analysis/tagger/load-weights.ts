// The weights file: reads it, and refuses anything but a whole one made for this very version of the features.
//
// Little-endian: magic, version, fingerprint, checksum (4 bytes each), language (2 letters), 2 bytes unused; then for each
// of the first two stages rows, emission scale, transition scale (4 bytes each), emissions, transitions (1 byte per weight);
// then the third stage's scale and weights; then the calibration: number of knots, margin and confidence of each (4 bytes).

import { LANGUAGES } from '../../lexicon/index.ts';
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
export const VERSION = 2;
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
    if (at + 12 > view.byteLength) return null;
    const rows = view.getUint32(at, true);
    const moves = CATEGORIES * (labels.length + 1) * labels.length;
    if (at + 12 + rows * columns + moves > view.byteLength) return null;
    const emissions = square(view, at + 12, rows * columns);
    const unit = view.getFloat32(at + 4, true) / (COARSE * COARSE);
    const transitions = readFine(view, at + 12 + rows * columns, moves, view.getFloat32(at + 8, true));
    forbidMoves(transitions, allowedTransitions(labels));
    stages.push({ labels: labels.length, columns, rows, emissions, unit, transitions });
    at += 12 + rows * columns + moves;
  }
  const [cue, span] = stages;
  if (cue === undefined || span === undefined || at + 4 + READING_ROWS + 4 > view.byteLength) return null;
  const readings = readFine(view, at + 4, READING_ROWS, view.getFloat32(at, true));
  at += 4 + READING_ROWS;
  const knots = view.getUint32(at, true);
  if (at + 4 + knots * 8 !== view.byteLength) return null;
  const calibration = Array.from({ length: knots }, (_, knot) => ({
    margin: view.getFloat32(at + 4 + knot * 8, true),
    confidence: view.getFloat32(at + 8 + knot * 8, true),
  }));
  return { language, cue, span, readings, calibration };
}

/** Steps to weights in units of the smallest: their squares, with their sign. */
function square(view: DataView, from: number, count: number): Int8Array {
  const weights = new Int8Array(count);
  for (let at = 0; at < count; at++) {
    const step = view.getInt8(from + at);
    weights[at] = step * Math.abs(step);
  }
  return weights;
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
