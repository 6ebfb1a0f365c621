// Writes learned weights as the bytes that load-weights.ts reads.

import { compress } from '../../src/analysis/tagger/compand.ts';
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
import type { LearnedWeights } from './perceptron.ts';

/** A whole weights file for one language: both stages in order, and the calibration. */
export function encodeWeights(
  pack: LanguagePack,
  stages: readonly LearnedWeights[],
  calibration: readonly Knot[],
): ArrayBuffer {
  const sections = stages.map((stage, at) => encodeStage(stage, STAGES[at]?.columns ?? 0));
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
  const { labels, rows, emissions, transitions } = stage;
  const weights = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const outside = emissions[row * labels] ?? 0;
    for (let column = 0; column < columns; column++) {
      weights[row * columns + column] = (emissions[row * labels + column + 1] ?? 0) - outside;
    }
  }
  const moves = transitions.map((weight) => (weight <= FORBIDDEN / 2 ? 0 : weight));
  const section = new Uint8Array(12 + weights.length + moves.length);
  const view = new DataView(section.buffer);
  const scales = [largest(weights), largest(moves)] as const;
  view.setUint32(0, rows, true);
  view.setFloat32(4, scales[0], true);
  view.setFloat32(8, scales[1], true);
  weights.forEach((weight, at) => view.setInt8(12 + at, compress(weight, view.getFloat32(4, true))));
  moves.forEach((weight, at) =>
    view.setInt8(12 + weights.length + at, compress(weight, view.getFloat32(8, true))),
  );
  return section;
}

function largest(weights: Float32Array): number {
  let most = 1e-6;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return most;
}
