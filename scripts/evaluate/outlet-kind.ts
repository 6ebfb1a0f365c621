// What kind of outlet an article is from, by its name alone: to see where the engine is weak, not to rate anybody.

const KINDS = [
  ['wiki', /wiki/],
  ['agency', /\bap\b|reuters|associated press|agence|press association|\bupi\b/],
  [
    'broadcaster',
    /\b(?:bbc|cnn|cbs|nbc|abc|fox|msnbc|cnbc|npr|dw|voa|rfi|cbc)|radio|\btv\b|\d+ ?news|jazeera|kxan|wsvn/,
  ],
  ['tabloid', /\bsun\b|mirror|daily ?(?:star|mail|express)|metro|express/],
  [
    'paper',
    /times|post(?:$|[^a-z])|herald|tribune|telegraph|guardian|gazette|journal|observer|standard|independent|globe|usa-today|newsday|namibian|province|chronicle|\bnews\b|nyt|pioneer|sun$/,
  ],
] as const;

/** "paper", "broadcaster", ...; "web" where the name does not tell. */
export function outletKind(outlet: string): string {
  const name = outlet.toLowerCase().replace(/^www\./, '');
  return KINDS.find(([, words]) => words.test(name))?.[0] ?? 'web';
}
