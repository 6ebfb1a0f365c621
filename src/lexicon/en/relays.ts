// English wordings by which words reach the reader through an outlet.

import type { RelayRule, RelayWords } from '../relay.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Texts, pictures and recordings that an outlet may hold. */
const HELD =
  'letter|letters|memo|memos|note|notes|email|emails|e-mail|e-mails|message|messages|text|texts|document|documents|file|files|record|records|recording|recordings|tape|tapes|transcript|transcripts|video|footage|audio|report|draft|copy|copies|diary|diaries|minutes|cable|cables|excerpts|extracts|statement|photographs|pictures|images|chat|chats';
const GOT =
  'obtained|seen|reviewed|viewed|leaked|published|unearthed|released|uncovered|revealed|disclosed|aired|accessed|acquired|heard|examined|broadcast|inspected|posted|printed|carried|shown|read|analysed|analyzed|shared';
const GIVEN =
  'provided|given|passed|shared|sent|supplied|forwarded|handed|emailed|e-mailed|leaked|issued|released|made|slipped|offered|shown|submitted|addressed|delivered|dictated';

const rules: readonly RelayRule[] = [
  {
    id: 'told-outlet',
    kind: 'telling',
    words: 'told|tells|telling|tell OUTLET',
    trust: 'name',
    alone: false,
    example: 'Mayor Ilse Brandt told the Vesper Times that the dam had burst.',
  },
  {
    id: 'said-to-outlet',
    kind: 'telling',
    words: 'to OUTLET',
    trust: 'name',
    alone: false,
    example: 'Ilse Brandt confirmed to the Vesper Times that the dam would hold.',
  },
  {
    id: 'interview-with',
    kind: 'occasion',
    words:
      'interview|interviews|conversation|conversations|chat|sit-down|q&a|discussion|exclusive * with|to|for|by OUTLET',
    trust: 'place',
    alone: true,
    example: 'Ilse Brandt said in an interview on Friday with Zentro that the dam would hold.',
  },
  {
    id: 'interview-published',
    kind: 'occasion',
    words:
      'interview|interviews|conversation|remarks|comments|statement|statements|essay|profile|speech|podcast published|aired|airing|broadcast|posted|released|printed|carried|reported|cited|shown|recorded|run * on|in|by|with OUTLET',
    trust: 'name',
    alone: true,
    example: '“The dam will hold,” Ilse Brandt said in an interview published on Friday in the Vesper Times.',
  },
  {
    id: 'report-by',
    kind: 'occasion',
    words: 'report|reports|article|story|investigation|dispatch|documentary * in|by|from|on OUTLET',
    trust: 'name',
    alone: false,
    example: 'In a report by the Vesper Times, Ilse Brandt said that the dam would hold.',
  },
  {
    id: 'remark-on',
    kind: 'occasion',
    words:
      'remark|remarks|claim|claims|admission|revelation|announcement|confession|disclosure|assertion|prediction|accusation|episode|episodes|edition|instalment|installment * on|to|during|of|in OUTLET',
    trust: 'name',
    alone: true,
    example: 'Ilse Brandt said on an episode of the Deep Water podcast that the dam would hold.',
  },
  {
    id: 'interview-on',
    kind: 'occasion',
    words:
      'interview|interviews|appearance|appearances|conversation|segment|panel|discussion|debate|remarks|comments|exchange|episode|edition|broadcast * on|in|with OUTLET',
    trust: 'name',
    alone: true,
    example: 'Ilse Brandt said in an appearance on Tern Radio that the dam would hold.',
  },
  {
    id: 'outlet-interview',
    kind: 'occasion',
    words:
      'OUTLET interview|podcast|appearance|programme|program|documentary|q&a|exclusive|broadcast|debate|questionnaire',
    trust: 'name',
    alone: false,
    example: 'Ilse Brandt said in a Vesper Times interview that the dam would hold.',
  },
  {
    id: 'speaking-to',
    kind: 'occasion',
    words: 'speaking|talking|chatting|opening * to|with OUTLET',
    trust: 'place',
    alone: true,
    example: 'Speaking to Zentro, Ilse Brandt said that the dam would hold.',
  },
  {
    id: 'spoke-to',
    kind: 'occasion',
    words:
      'spoke|speaks|spoken|talked|chatted|appearing|appeared|appears|speaking|talking|went * to|with|on OUTLET',
    trust: 'name',
    alone: true,
    example: 'Ilse Brandt, who spoke to the Vesper Times on Friday, said that the dam would hold.',
  },
  {
    id: 'interviewed-by',
    kind: 'occasion',
    words: 'interviewed|quizzed|grilled|profiled * by|on|for|with OUTLET',
    trust: 'place',
    alone: true,
    example: 'Ilse Brandt was interviewed by Zentro on Friday. “The dam will hold,” Brandt said.',
  },
  {
    id: 'asked-by',
    kind: 'occasion',
    words: 'asked|questioned|pressed|reached|contacted|approached|quoted|cited|challenged * by|in OUTLET',
    trust: 'name',
    alone: true,
    example: 'Reached by the Vesper Times, Ilse Brandt said that the dam would hold.',
  },
  {
    id: 'per-outlet',
    kind: 'occasion',
    words: 'per|via OUTLET',
    trust: 'name',
    alone: false,
    example: '“The dam will hold,” Ilse Brandt said, per the Vesper Times.',
  },
  {
    id: 'sat-down-with',
    kind: 'occasion',
    words:
      'sat|sits|sitting|sit|caught|catches|catching|opened|opens|opening down|up * with|for|to|on OUTLET',
    trust: 'place',
    alone: true,
    example: 'Ilse Brandt sat down with Zentro on Friday. “The dam will hold,” Brandt said.',
  },
  {
    id: 'outlet-sat-down',
    kind: 'occasion',
    words: 'OUTLET sat|sits|caught|catches|interviewed|reached|spoke|talked',
    trust: 'name',
    alone: true,
    example: 'The Vesper Times sat down with Ilse Brandt on Friday. The dam would hold, Brandt said.',
  },
  {
    id: 'on-air',
    kind: 'occasion',
    words: 'on OUTLET',
    trust: 'name',
    alone: false,
    example: '“The dam will hold,” Ilse Brandt said Sunday on Tern Radio.',
  },
  {
    id: 'statement-to',
    kind: 'occasion',
    words:
      'statement|statements|comment|comments|remarks|email|e-mail|message|letter|note|text|reply|response|speech|testimony|call|briefing * to|for|with OUTLET',
    trust: 'name',
    alone: false,
    example: '“The dam will hold,” Ilse Brandt said in a statement to the Vesper Times.',
  },
  {
    id: 'got-by',
    kind: 'document',
    words: `${GOT}|reported * by|to|on|in OUTLET`,
    trust: 'name',
    alone: true,
    example: 'A memo seen by the Vesper Times says that the dam is cracked.',
  },
  {
    id: 'given-to',
    kind: 'document',
    words: `${GIVEN} * to|with OUTLET`,
    trust: 'name',
    alone: false,
    example: '“The dam will hold,” Ilse Brandt said in a note passed to the Vesper Times by her lawyers.',
  },
  {
    id: 'outlet-got',
    kind: 'document',
    words: `OUTLET ${GOT} * ${HELD}`,
    trust: 'name',
    alone: true,
    example: 'The Vesper Times has published letters from the ministry. “Say nothing,” Ilse Brandt wrote.',
  },
];

export const relayWords: RelayWords = {
  rules,
  workers: set(
    'reporter reporters correspondent correspondents journalist journalists host hosts anchor anchors presenter presenters editor columnist writer interviewer broadcaster producer commentator blogger',
  ),
  noOutlet: /\bsocial (?:media|networks?)\b/i,
  givers: set('by'),
  again:
    /\b(?:in|during|from) (?:the|that|this|the same|his|her|their) (?:same )?(?:interview|conversation|podcast|sit-down|broadcast)\b/i,
  continuing: /\b(?:continu(?:e[sd]|ing)|add(?:s|ed|ing)|(?:went|goes|go) on|further)\b/i,
  writing:
    /\b(?:wr(?:ote|ites?|iting|itten)|repl(?:y|ied|ies)|respond(?:s|ed)?|answer(?:s|ed)?|texted|emailed|e-mailed|messaged|signed|reads?|asked|add(?:s|ed)|warn(?:s|ed))\b/i,
  occasion:
    /\b(?:at|during|in|on|after|before) (?:a|an|the|his|her|their|its|another|one|[a-zà-ɏ]+day's) (?:[a-zà-ɏ]+ ){0,2}(?:rally|speech|(?:news |press )?conference|press briefing|statement|tweet|post|letter|hearing|debate|address|meeting|court|testimony|memo|e-?mail|filing|lawsuit)\b/i,
  elsewhen:
    /^(?:has|have|had|'s|'ve|'d)\b|\b(?:previously|earlier|once|long|repeatedly|often|originally|initially|always)\b/i,
  past: /\b(?:then|at the time)\W*$/i,
  according: /^according to$/i,
};
