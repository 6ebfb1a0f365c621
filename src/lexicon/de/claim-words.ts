// German wordings by which claims and their flags are told apart.

import type { ClaimWords } from '../claim-words.ts';

export const claimWords: ClaimWords = {
  judgingCue:
    /(?:verspr[aieo]ch|hoff|wünsch|begrüß|begrüss|verurteil|würdig|lobt|dank|bedauer|kritisier|forder|verlang|appellier|empf[aeio]hl|empfiehl|rät|riet|schl[aäu]g|plädier|drängt|drängte|nann|nennt|bezeichne)/i,
  unreal:
    /\b(?:wird|werden|werde|will|wollen|wolle|soll|sollen|solle|müsse|muss|müssen|dürfe|darf|möchte|möchten|sollte|sollten|würde|würden|kann|können|könne)\b/i,
  real: /(?<![a-zà-ɏ])(?:ist|sind|war|waren|hat|haben|hatte|hatten|sei|seien|habe|hätten|wurde|wurden|worden|gibt|gebe|gab)(?![a-zà-ɏ])/i,
  tellings: {}, // nothing has been learned for German
  cueShapes: {},
  openings: {},
  cause: /\b(?:weil|denn|da)\b/i,
  asks: /^\W*(?:wie|wann|wo|warum|weshalb|ob|was|wer)\s/i,
  stand: /^\W*(?:die |seine |ihre )?(?:haltung|position|überzeugung|bereitschaft)\b/i,
  verdict:
    /\b(?:untauglich|unfähig|rechtswidrig|verfassungswidrig|illegal|unmoralisch|skandal\w*|eine[rs]? der (?:besten|größten|schlimmsten))\b/i,
  opinion:
    /\b(?:ich (?:glaube|denke|finde|bin|meine|hoffe)|wir (?:glauben|hoffen|sind|finden)|schande|inakzeptabel\w*|lächerlich\w*|großartig\w*|wunderbar\w*|skandalös\w*|danke|stolz|glücklich|traurig|enttäuscht|froh)\b/i,
  distancingCue:
    /(?:behaupt|beschuldig|bezichtig|v[oa]r?.*(?:w[aeiou]rf|geworfen)|w[aei]rf|unterstell|prangert|angeprangert)/i,
  presents: /^(?:angeblich|mutmaßlich|vermeintlich)|^\S+,? dass\b/i,
  alleged: /^(?:angeblich\w*|vermeintlich\w*|mutma(?:ß|ss)lich\w*|sogenannt\w*)$/i,
  pointsBack:
    /^\W*(?:dies|das|er|sie|es)\b|\b(?:diese[rsnm]?|der|die|das|den)\s(?:information|informationen|bericht|berichte|angaben|zahl|zahlen|video|aufnahmen|aussage|aussagen|vorwürfe|vorwurf|behauptung|behauptungen|darstellung)\b/i,
  kindsMeant: [],
  deedCue:
    /^(?:fordert|forderte|forderten|fordern|verlangt|verlangte|verlangten|verlangen|gefordert|verlangt)$/i,
  pleaCue: /\b(?:plädier\w*|schuldig bekannt)\b/i,
  silentCue: /\b(?:nicht|nichts|keine)\b.*\b(?:gesagt|erklärt|mitgeteilt|geäußert|kommentiert|erläutert)/i,
  refusingCue: /(?:lehn|ablehn|abgelehn|weis|wies|verweiger|zustimm|gestimmt|akzeptier)/i,
  request:
    /^\W*(?:[a-zà-ɏ.'’-]+\s){0,4}(?:versuch|antrag|bitte|gesuch|beschwerde|klage|berufung|vorschlag|angebot|plan)\w*\b/i,
  clause: /["“”„«»]|\b(?:dass|ob|ist|sind|war|waren|hat|haben|sei|habe|zu)\b/,
  reasonGiven: /["“”„«»]|\b(?:dass|weil|ist|sind|war|waren|hat|haben|sei|habe)\b/,
  condition: /^\W*(?:wenn|falls|sofern)\s/i,
  deniesBack:
    /(?<![a-zà-ɏ])(?:diese[rsnm]?|die|den|der|das|alle|sämtliche|jede)\s(?:[a-zà-ɏ]+\s){0,2}(?:vorw[uü]rfe?n?|anschuldigung(?:en)?|behauptung(?:en)?|darstellung(?:en)?|bericht\w*|version|gerüchte?|angaben|aussage|aussagen)(?![a-zà-ɏ])/i,
  commonWords: new Set(
    'diese dieser dieses eine einer einem einen wurde wurden haben hatte hatten sein ihre ihrer seine seiner nicht auch nach über unter gegen durch wegen mehr alle alles wird werden können sollen müssen dass wenn aber oder bereits'.split(
      ' ',
    ),
  ),
  seen: /(?<![a-zà-ɏ])(?:vorlieg(?:t|en|enden?)|vorlag(?:en)?|eingesehen|einsehen konnten?|liegt|liegen|vorliegende[rnms]?|verifiziert|geprüft|überprüft|ausgewertet)(?![a-zà-ɏ])/gi,
  seenBy: /^[a-zà-ɏ]+ (?:von|durch) ((?:d(?:er|em|en|ie) )?[a-z0-9à-ɏ.' -]{2,40})/i,
  hasSeen: /((?:d(?:er|em|en|ie) )?(?:[a-z0-9à-ɏ.'„“-]+ ){1,4})(?:hat|haben|konnten?)? ?$/i,
  accusingCue: /(?:beschuldig|bezichtig|vorgeworfen|w[aei]rf|angeklag|anklag|angelastet|verdächtig)/i,
};
