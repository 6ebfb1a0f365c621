// Lines of an outlet to its readers that stand among the paragraphs of an article: offers, rights, players, placeholders.

/** One kind of line; a passage that the pattern fits, short and without quotation marks, is no article text. */
interface Notice {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly example: string;
}

export const NOTICES: readonly Notice[] = [
  {
    kind: 'wall',
    pattern:
      /\breserved for (?:our )?subscribers\b|\b(?:left|remaining) to read\b|\b(?:log|sign) ?in (?:or \w+ )?to (?:continue|keep|read|unlock)\b|\b(?:subscribe|register)(?: now)? to (?:continue|keep|read|unlock)\b|\bto unlock (?:more|this|the)\b|\bcreate an account or\b|\balready a subscriber\b|\breading experience\b|\bjetzt (?:weiterlesen|abonnieren)\b|\bnur für abonnenten\b|\bréservée? (?:aux|à nos) abonnés\b|\bsolo para suscriptores\b|\bexclusivo para (?:suscriptores|assinantes)\b/i,
    example: 'Sign in to keep reading this article.',
  },
  {
    kind: 'letter',
    pattern:
      /^(?:sign up|subscribe|get|join)\b.{0,80}\b(?:newsletter|inbox|channel|community)\b|\byou can unsubscribe at any time\b|\b(?:follow|join) us on\b|\bsubscribe to our (?:newsletter|channel)\b|\b(?:unseren?|den|zum) (?:whatsapp-?)?(?:newsletter|kanal)\b.{0,60}\b(?:abonnieren|anmelden|folgen)\b|\b(?:abonnieren|folgen) sie (?:uns|unseren)\b|\bcheck out at any time\b|\babonnez-vous à (?:notre|la)\b|\bsuscríbete a (?:nuestr[oa]|la)\b/i,
    example: 'Sign up for our weekly newsletter.',
  },
  {
    kind: 'rights',
    pattern:
      /^(?:©|\(c\)|copyright (?:©|\(c\)|by\b|\d{4}))|\ball rights reserved\b|\balle rechte vorbehalten\b/i,
    example: '© The Marlow Courier 2026',
  },
  {
    kind: 'translation',
    pattern:
      /\b(?:machine|automatic) translation\b|\bmaschinelle übersetzung\b|\b(?:maschinell|automatisch) übersetzt\b|\btraduction automatique\b|\btraducción automática\b|^(?:read|see) the original (?:article|story|text)\b|\b(?:lest|lesen sie|lies) (?:den|das) original/i,
    example: 'This is a machine translation of an article by our colleagues.',
  },
  {
    kind: 'filing',
    pattern:
      /^(?:filed under|posted in|abgelegt unter)\b|\bfiled under [a-z]+, |\babgelegt unter\b|^(?:this topic|dieses thema|über dieses thema)\b.{0,30}(?:\bon air\b|\bim programm\b|\||:)|\bfollow (?:all|any) (?:answers|responses)\b/i,
    example: 'Filed under harbour, ferries.',
  },
  {
    kind: 'embed',
    pattern:
      /\b(?:external|third-party) (?:content|platforms?|media)\b.{0,120}\b(?:shown|display|load|sent|complements|privacy)|\b(?:may|can) be sent to third-party\b|\bexternen? inhalte?n?\b.{0,120}\b(?:angezeigt|laden|zustimmen|einverstanden|finden sie)|\bpersonenbezogene daten\b.{0,80}\bübermittelt\b|\bcontenu externe\b|\bexternal content is shown\b|\bempfohlener (?:externer|redaktioneller) inhalt\b|\brecommended external content\b/i,
    example: 'External content is shown here once you agree; see our privacy policy.',
  },
  {
    kind: 'summary',
    pattern:
      /\b(?:summary|zusammenfassung|résumé)\b.{0,40}\b(?:created|generated|made|erstellt|généré)\b.{0,30}\b(?:ai|ki|ia|artificial|künstlich|artificielle)|\b(?:summary|zusammenfassung)\b.{0,40}\b(?:ai|ki)\b.{0,20}\b(?:created|generated|erstellt|generiert)/i,
    example: 'This summary was created with AI and checked by an editor.',
  },
  {
    kind: 'player',
    pattern:
      /^(?:listen to this (?:article|story)|play(?: audio| video)?|pause|volume|audio|video|(?:\d{1,2}:)?\d{1,2}:\d\d\s*\/\s*(?:\d{1,2}:)?\d{1,2}:\d\d)$/i,
    example: 'Listen to this article',
  },
  {
    kind: 'reading time',
    pattern:
      /^\W*(?:\d+[ -]?min(?:ute)?s?(?: read)?|(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura)\b.{0,20})$/i,
    example: '4 min read',
  },
];

/** A longer paragraph says more than such a line, whatever words it has. */
const LONGEST = 300;
const QUOTED = /["“”„«»]/;

/** The kind of notice that a line is, or null. */
export function noticeIn(text: string): string | null {
  if (text.length > LONGEST || QUOTED.test(text)) return null;
  return NOTICES.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}
