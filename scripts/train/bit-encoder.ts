// Writes bits for bit-decoder.ts.

import { EVEN, learn, type BitCoder } from '../../src/analysis/tagger/bit-decoder.ts';

/** Collects bits; `finish` gives the stream. */
export class BitEncoder implements BitCoder {
  private readonly bytes: number[] = [];
  private readonly chances: Uint16Array;
  private low = 0;
  private high = 0xffffffff;

  constructor(contexts: number) {
    this.chances = new Uint16Array(contexts).fill(EVEN);
  }

  code(context: number, bit: number): number {
    const chance = this.chances[context] ?? EVEN;
    const middle = this.low + ((this.high - this.low) >>> 12) * chance;
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    this.chances[context] = learn(chance, bit);
    while ((this.low ^ this.high) >>> 24 === 0) {
      this.bytes.push(this.high >>> 24);
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 255) >>> 0;
    }
    return bit;
  }

  finish(): Uint8Array {
    for (let shift = 24; shift >= 0; shift -= 8) this.bytes.push((this.low >>> shift) & 255);
    return Uint8Array.from(this.bytes);
  }
}
