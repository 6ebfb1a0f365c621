// Words by which lines that are no text give themselves away, in the languages of the pages that the weights come from.
// Each row is evidence, no verdict: how much it counts is learned.

/** What a line may be about, and the pattern that tells. Looked for in the first words of a passage. */
export const LINE_WORDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'elsewhere',
    /^[\W_]*(?:also (?:read|see)|click here|download|for more|get (?:the|our)|join us|listen|more(?: on| from|:)|read (?:also|more|next|the)|recommended|related|see also|sign up|subscribe|watch|mehr zum|lesen sie|lies auch|auch interessant|das könnte|weiterlesen|zum thema|lire aussi|à lire|lea también|lee también|leia também|leggi anche|lees ook|læs også|les også|läs mer|czytaj|zobacz)(?=\W|$)/i,
  ],
  ['date', /\b(?:[01]?\d[.:h][0-5]\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d)\b/],
  [
    'by',
    /^(?:by|von|par|por|di|door|av|af|text|texto|foto|photo|bild|image|credit|source|quelle|fuente|fonte)\b[\s:]/i,
  ],
  ['rights', /©|\(c\)|all rights reserved|alle rechte|copyright/i],
  [
    'offer',
    /newsletter|whatsapp|telegram|podcast|\babo\b|abonn|subscri|suscr[ií]b|inscri|sign (?:in|up)|account|unlock|log ?in|anmelden|register|\bapp\b|premium/i,
  ],
  ['address', /@|https?:|www\./],
  [
    'consent',
    /cookie|consent|einwilligung|datenschutz|privacy|personal data|personenbezogen|données personnelles/i,
  ],
  [
    'ad',
    /^(?:advertisement|anzeige|werbung|publicidad|publicité|pubblicità|annonse|advertentie|reklama|ad)\b/i,
  ],
  [
    'share',
    /^(?:share|teilen|compartir|partager|condividi|delen|del|facebook|twitter|whatsapp|e-?mail|copy link|print|drucken|comments?|kommentare?)\b/i,
  ],
];
