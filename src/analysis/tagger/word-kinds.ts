// Small codes the tagger's columns hold. Constants instead of enums: Node runs these files by stripping types only.

export const Punctuation = {
  None: 0,
  Comma: 1,
  Stop: 2,
  Colon: 3,
  Dash: 4,
  Bracket: 5,
  OpeningQuote: 6,
  ClosingQuote: 7,
} as const;

export const QuoteState = { Outside: 0, Inside: 1, Opening: 2, Closing: 3 } as const;
export type QuoteState = (typeof QuoteState)[keyof typeof QuoteState];

/** What kind of subject a word makes likely. */
export const SubjectKind = { None: 0, Name: 1, Pronoun: 2, People: 3 } as const;

const SIGNS: Readonly<Record<string, number>> = {
  ',': Punctuation.Comma,
  ';': Punctuation.Comma,
  '.': Punctuation.Stop,
  '?': Punctuation.Stop,
  '!': Punctuation.Stop,
  ':': Punctuation.Colon,
  '-': Punctuation.Dash,
  '–': Punctuation.Dash,
  '—': Punctuation.Dash,
  '--': Punctuation.Dash,
  '―': Punctuation.Dash,
  '(': Punctuation.Bracket,
  ')': Punctuation.Bracket,
  '[': Punctuation.Bracket,
  ']': Punctuation.Bracket,
};

/** The punctuation code of a token's text; quotation marks are told apart by the quotations, not here. */
export function punctuationOf(text: string): number {
  return Object.hasOwn(SIGNS, text) ? (SIGNS[text] ?? 0) : Punctuation.None;
}
