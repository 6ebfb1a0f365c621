// German wordings by which words reach the reader through an outlet.

import type { RelayRule, RelayWords } from '../relay.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const rules: readonly RelayRule[] = [
  {
    id: 'medium-gesagt',
    kind: 'telling',
    words: 'der|dem|den|gegenüber OUTLET',
    trust: 'name',
    alone: false,
    example: 'Ilse Brandt sagte der Vesper Zeitung, der Damm sei gebrochen.',
  },
  {
    id: 'interview-mit',
    kind: 'occasion',
    words:
      'interview|gespräch|rede|stellungnahme|äußerung|aussage|mitteilung|pressekonferenz|sendung|talkshow|podcast|beitrag * mit|gegenüber|in|im|bei|auf|zu|dem|der OUTLET',
    trust: 'name',
    alone: true,
    example: 'Ilse Brandt sagte in einem Interview mit der Vesper Zeitung, der Damm halte.',
  },
  {
    id: 'unterlage-bei',
    kind: 'document',
    words:
      'vorliegt|vorliegen|vorlag|vorlagen|veröffentlicht|veröffentlichte|veröffentlichten|eingesehen * von|der|dem OUTLET',
    trust: 'name',
    alone: true,
    example: 'Die von der Vesper Zeitung veröffentlichte Notiz nennt Risse.',
  },
];

export const relayWords: RelayWords = {
  rules,
  workers: set(
    'reporter reporterin korrespondent korrespondentin journalist journalistin moderator moderatorin redakteur redakteurin',
  ),
  noOutlet: /\bsozialen? (?:medien|netzwerke?n?)\b/i,
  givers: set('von'),
  again: /(?<![a-zà-ɏ])(?:in|während) (?:dem|diesem|demselben) (?:interview|gespräch)(?![a-zà-ɏ])/i,
  continuing: /(?:ergänz|füg|fuhr|fortfahr|fortgefahren|weiter)/i,
  writing: /(?:schr[ei]|geschrieben|antwort|erwider|ergänz|füg)/i,
  occasion:
    /(?<![a-zà-ɏ])(?:bei eine[rm]|in eine[rm]|während eine[rs]|auf eine[rm]|in seiner|in ihrer) (?:[a-zà-ɏ]+ ){0,2}(?:rede|pressekonferenz|kundgebung|ansprache|tweet|post|beitrag|brief|anhörung|debatte|sitzung|veranstaltung|mitteilung)(?![a-zà-ɏ])/i,
  elsewhen: /(?<![a-zà-ɏ])(?:hatten?|zuvor|früher|einst|wiederholt)(?![a-zà-ɏ])/i,
  past: /\b(?:damals|seinerzeit)\W*$/i,
  according: /^(?:laut|zufolge|gemäß|gemäss|nach|so)\b/i,
};
