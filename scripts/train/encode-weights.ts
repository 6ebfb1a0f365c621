// Writes learned weights as the bytes that load-weights.ts reads.

import { COARSE, compress, FINE } from '../../src/analysis/tagger/compand.ts';
import { fingerprintOf } from '../../src/analysis/tagger/fingerprint.ts';
import {
  CHECKSUM_AT,
  checksum,
  HEADER_BYTES,
  MAGIC,
  VERSION,
} from '../../src/analysis/tagger/load-weights.ts';
import { STAGES, type Knot } from '../../src/analysis/tagger/weights.ts';
import type { LanguagePack } from '../../src/lexicon/language-pack.ts';
import { FORBIDDEN } from '../../src/analysis/tagger/decode.ts';
import { columnsOf, type LearnedWeights } from './learned-weights.ts';

/** Share of a large table's weights that are not cut off: the few largest would make the steps of all others coarse. */
const UNCUT = 0.9995;

/** A whole weights file for one language: cue and span stage, weights of readings, calibration. */
export function encodeWeights(
  pack: LanguagePack,
  stages: readonly LearnedWeights[],
  readings: Float32Array,
  calibration: readonly Knot[],
): ArrayBuffer {
  const sections = stages.map((stage, at) => encodeStage(stage, STAGES[at]?.columns ?? 0));
  sections.push(encodeReadings(readings));
  const size = sections.reduce(
    (sum, section) => sum + section.byteLength,
    HEADER_BYTES + 4 + calibration.length * 8,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, fingerprintOf(pack), true);
  view.setUint8(16, pack.code.charCodeAt(0));
  view.setUint8(17, pack.code.charCodeAt(1));
  let at = HEADER_BYTES;
  for (const section of sections) {
    bytes.set(section, at);
    at += section.byteLength;
  }
  view.setUint32(at, calibration.length, true);
  calibration.forEach((knot, number) => {
    view.setFloat32(at + 4 + number * 8, knot.margin, true);
    view.setFloat32(at + 8 + number * 8, knot.confidence, true);
  });
  view.setUint32(CHECKSUM_AT, checksum(bytes.subarray(CHECKSUM_AT + 4)), true);
  return bytes.buffer;
}

function encodeStage(stage: LearnedWeights, columns: number): Uint8Array {
  const weights = columnsOf(stage, columns);
  const moves = stage.transitions.map((weight) => (weight <= FORBIDDEN / 2 ? 0 : weight));
  const section = new Uint8Array(12 + weights.length + moves.length);
  const view = new DataView(section.buffer);
  view.setUint32(0, stage.rows, true);
  view.setFloat32(4, topOf(weights, UNCUT), true);
  view.setFloat32(8, topOf(moves, 1), true);
  writeSteps(view, 12, weights, view.getFloat32(4, true), COARSE);
  writeSteps(view, 12 + weights.length, moves, view.getFloat32(8, true), FINE);
  return section;
}

function encodeReadings(weights: Float32Array): Uint8Array {
  const section = new Uint8Array(4 + weights.length);
  const view = new DataView(section.buffer);
  view.setFloat32(0, topOf(weights, 1), true);
  writeSteps(view, 4, weights, view.getFloat32(0, true), FINE);
  return section;
}

function writeSteps(view: DataView, from: number, weights: Float32Array, scale: number, steps: number): void {
  weights.forEach((weight, at) => view.setInt8(from + at, compress(weight, scale, steps)));
}

/** The size that this share of the weights does not exceed. */
function topOf(weights: Float32Array, share: number): number {
  const sizes = weights.map((weight) => Math.abs(weight)).sort();
  return Math.max(1e-6, sizes[Math.floor(share * (sizes.length - 1))] ?? 0);
}
