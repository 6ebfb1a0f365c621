// The learned core's weights as the extension ships them.

import { readFileSync } from 'node:fs';
import { loadWeights, type Weights } from '../../src/analysis/tagger/load-weights.ts';

const PLACE = new URL('../../assets/model/en.bin', import.meta.url);

/** The weights, or null where there is no usable file: the engine then goes by rules alone. */
export function readWeights(): Weights | null {
  try {
    const bytes = readFileSync(PLACE);
    return loadWeights(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
  } catch {
    return null;
  }
}
