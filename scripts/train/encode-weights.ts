// Writes learned weights as the bytes that load-weights.ts reads.

import { compress, FINE } from '../../src/analysis/tagger/compand.ts';
import { fingerprintOf } from '../../src/analysis/tagger/fingerprint.ts';
import {
  CHECKSUM_AT,
  checksum,
  HEADER_BYTES,
  MAGIC,
  VERSION,
} from '../../src/analysis/tagger/load-weights.ts';
import { writePackedTable } from '../../src/analysis/tagger/packed-table.ts';
import { STAGES, type Knot } from '../../src/analysis/tagger/weights.ts';
import type { LanguagePack } from '../../src/lexicon/language-pack.ts';
import { FORBIDDEN } from '../../src/analysis/tagger/decode.ts';
import { columnsOf, type LearnedWeights } from './learned-weights.ts';
import { KEPT, stepsOf } from './steps.ts';

/** A whole weights file for one language: cue and span stage, weights of readings, calibration. */
export function encodeWeights(
  pack: LanguagePack,
  stages: readonly LearnedWeights[],
  readings: Float32Array,
  calibration: readonly Knot[],
): ArrayBuffer {
  const sections = stages.flatMap((stage, at) => {
    const columns = STAGES[at]?.columns ?? 0;
    return [encodeTable(columnsOf(stage, columns), columns, KEPT.stages), encodeMoves(stage.transitions)];
  });
  sections.push(encodeTable(readings, 1, KEPT.readings));
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

function encodeTable(weights: Float32Array, columns: number, kept: number): Uint8Array {
  const { steps, scale } = stepsOf(weights, kept);
  return writePackedTable(steps, columns, scale);
}

function encodeMoves(transitions: Float32Array): Uint8Array {
  const moves = transitions.map((weight) => (weight <= FORBIDDEN / 2 ? 0 : weight));
  const scale = moves.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
  const section = new Uint8Array(4 + moves.length);
  const view = new DataView(section.buffer);
  view.setFloat32(0, scale, true);
  moves.forEach((weight, at) => view.setInt8(4 + at, compress(weight, scale, FINE)));
  return section;
}
