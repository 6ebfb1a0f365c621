// Reads bits that were written with adaptive arithmetic coding (Witten, Neal and Cleary 1987; the carryless binary form of
// Mahoney 2002): each bit costs as little as it surprises, and the chances are learned on the way.

/** What codes a bit in a context: the encoder writes the one given, the decoder gives the one that was written. */
export interface BitCoder {
  code(context: number, bit: number): number;
}

/** Of 4096: what a bit is worth to its context's estimate, and where every estimate starts. */
export const LEARNING_SHIFT = 5;
export const EVEN = 2048;

/** Gives back the bits of a stream, in order; past its end, bits without meaning. Never throws. */
export class BitDecoder implements BitCoder {
  private readonly bytes: Uint8Array;
  private readonly chances: Uint16Array;
  private at = 0;
  private low = 0;
  private high = 0xffffffff;
  private value = 0;

  constructor(bytes: Uint8Array, contexts: number) {
    this.bytes = bytes;
    this.chances = new Uint16Array(contexts).fill(EVEN);
    for (let byte = 0; byte < 4; byte++) this.value = ((this.value << 8) | this.next()) >>> 0;
  }

  code(context: number): number {
    const chance = this.chances[context] ?? EVEN;
    const middle = this.low + ((this.high - this.low) >>> 12) * chance;
    const bit = this.value <= middle ? 1 : 0;
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    this.chances[context] = learn(chance, bit);
    while ((this.low ^ this.high) >>> 24 === 0) {
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 255) >>> 0;
      this.value = ((this.value << 8) | this.next()) >>> 0;
    }
    return bit;
  }

  private next(): number {
    return this.bytes[this.at++] ?? 0;
  }
}

/** The chance of a one after this bit: between 31 and 4065 of 4096, so that no bit is ever ruled out. */
export function learn(chance: number, bit: number): number {
  return bit === 1 ? chance + ((4096 - chance) >>> LEARNING_SHIFT) : chance - (chance >>> LEARNING_SHIFT);
}
