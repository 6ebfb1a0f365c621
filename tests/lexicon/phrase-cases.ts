// What a rule's cases look like: sentences that it marks, with the marked words in ⟦ ⟧, and sentences that it leaves alone.

export interface PhraseCases {
  readonly marks: readonly string[];
  readonly leaves: readonly string[];
}

/** A case sentence without its ⟦ ⟧, and the offsets of what stood between them. */
export function readCase(source: string): { text: string; start: number; end: number } {
  const start = source.indexOf('⟦');
  const end = source.indexOf('⟧') - 1;
  return { text: source.replace('⟦', '').replace('⟧', ''), start, end };
}
