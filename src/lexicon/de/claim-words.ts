// German wordings by which claims and their flags are told apart.

import type { ClaimWords } from '../claim-words.ts';

export const claimWords: ClaimWords = {
  judgingCue:
    /(?:verspr[aieo]ch|hoff|wünsch|begrüß|begrüss|verurteil|würdig|lobt|dank|bedauer|kritisier|forder|verlang|appellier|empf[aeio]hl|empfiehl|rät|riet|schl[aäu]g|plädier|drängt|drängte|nann|nennt|bezeichne)/i,
  unreal:
    /\b(?:wird|werden|werde|will|wollen|wolle|soll|sollen|solle|müsse|muss|müssen|dürfe|darf|möchte|möchten|sollte|sollten|würde|würden|kann|können|könne)\b/i,
  real: /(?<![a-zà-ɏ])(?:ist|sind|war|waren|hat|haben|hatte|hatten|sei|seien|habe|hätten|wurde|wurden|worden|gibt|gebe|gab)(?![a-zà-ɏ])/i,
  // by kinds, not by words: what was learned from English of each kind serves here too (assets/model/README.md)
  tellings: {
    past: /(?<![a-zà-ɏ])(?:war|waren|wurden?|worden|hatten?|gewesen|gab|kam|kamen|ging|gingen|stand|standen|ließ|ließen|nahm|nahmen|fand|fanden|sprach|starb|starben|fiel|fielen|hielt|trat|traf|verlor|gewann|begann|ge[a-zà-ɏ]{2,}(?:t|en)|(?:[a-zà-ɏ]+(?:ge|ver|be|ent|er|zer))[a-zà-ɏ]{2,}(?:t|en)|[a-zà-ɏ]{2,}iert)(?![a-zà-ɏ])/g,
    present:
      /(?<![a-zà-ɏ])(?:ist|sind|bin|hat|haben|habe|sei|seien|gibt|gebe|liegt|liege|steht|stehe|besteht|bestehe|gehört|gilt|kommt|komme|geht|gehe|bleibt|bleibe|macht|hätten|wären)(?![a-zà-ɏ])/gi,
    future: /(?<![a-zà-ɏ])(?:wird|werden|werde)(?![a-zà-ɏ])/gi,
    duty: /(?<![a-zà-ɏ])(?:soll|sollen|solle|sollten?|muss|müssen|müsse|müssten?|darf|dürfen|dürfe|brauch(?:t|en|e)|nötig|notwendig|lasst)(?![a-zà-ɏ])/gi,
    possibility:
      /(?<![a-zà-ɏ])(?:würden?|könnten?|kann|können|könne|dürften?|möglicherweise|vielleicht|womöglich|wohl|wahrscheinlich|vermutlich|wenn|falls|ob|sofern)(?![a-zà-ɏ])/gi,
    plan: /(?<![a-zà-ɏ])(?:will|wollen|wolle|wollten?|plan(?:t|en|e|te|ten)|geplant|beabsichtig[a-z]+|anstreb[a-z]+|strebt|erwart(?:et|en|e)|hoff(?:t|en|e)|möchten?|wünsch(?:t|en|e)|vorbereit[a-z]+|bereit|entschlossen|versuch(?:t|en|e))(?![a-zà-ɏ])/gi,
    worth:
      /(?<![a-zà-ɏ])(?:gut|gute[rsnm]?|besser[a-z]*|beste[rsnm]?|schlecht[a-z]*|schlimm[a-z]*|großartig[a-z]*|toll[a-z]*|schön[a-z]*|wichtig[a-z]*|furchtbar[a-z]*|schrecklich[a-z]*|stolz|glücklich|froh|traurig|schande|beschämend[a-z]*|unfair|fair|ungerecht[a-z]*|gerecht[a-z]*|inakzeptabel|unerträglich|lächerlich[a-z]*|absurd[a-z]*|unsinn|wunderbar[a-z]*|fantastisch[a-z]*|tragisch[a-z]*|tragödie|mutig[a-z]*|interessant[a-z]*|klar|deutlich|ernst[a-z]*|entscheidend[a-z]*|stark[a-z]*|schwach[a-z]*|dumm[a-z]*|verrückt|falsch[a-z]*|richtig[a-z]*|gefährlich[a-z]*|verantwortungslos[a-z]*|skandalös[a-z]*|skandal|empörend[a-z]*|enttäusch[a-zà-ɏ]*|besorg[a-z]+|sorgen?|angst|wütend|erfreu[a-z]+|dankbar|perfekt[a-z]*|hervorragend[a-z]*|außergewöhnlich[a-z]*|historisch[a-z]*|schwer|schwierig[a-z]*|leicht|einfach|unmöglich|notwendig[a-z]*|katastroph[a-z]+|versagen|erfolg[a-z]*|extrem[a-z]*|radikal[a-z]*|ehrlich[a-z]*|glaubwürdig[a-z]*|irreführend[a-z]*|herausforderung[a-z]*|chancen?|vertrauen|respekt|hoffnung|zuversicht[a-z]*|verdien[a-z]+|signal|fehler)(?![a-zà-ɏ])/gi,
    degree:
      /(?<![a-zà-ɏ])(?:sehr|so|zu|wirklich|absolut|völlig|ganz|total|extrem|ziemlich|zutiefst|immer|nie|niemals|jede[rsmn]?|alle[rsnm]?|niemand|nichts|mehr|weniger|viel|nur|sogar|solche[rsnm]?|besonders)(?![a-zà-ɏ])/gi,
    mind: /(?<![a-zà-ɏ])(?:glaub(?:t|en|e|te)|denk(?:t|en|e)|mein(?:t|en|te)|find(?:et|en|e)|fühl(?:t|en|e)|weiß|wissen|wisse|versteh(?:t|en|e)|hoff(?:t|en|e)|wünsch(?:t|en|e)|sorg(?:t|en|e)|unterstütz(?:t|en|e)|ansicht|meinung|auffassung|überzeug[a-z]+|haltung)(?![a-zà-ɏ])/gi,
    self: /(?<![a-zà-ɏ])(?:ich|wir|uns|unser[a-z]*|mich|mir|mein(?:e[rsnm]?)?)(?![a-zà-ɏ])/gi,
    listener: /(?<![a-zà-ɏ])(?:du|dich|dir|euch|bitte|lasst)(?![a-zà-ɏ])/gi,
    denied: /(?<![a-zà-ɏ])(?:nicht|nie|niemals|kein(?:e[rsnm]?)?|weder)(?![a-zà-ɏ])/gi,
  },
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
  kindsMeant: [
    {
      pointer:
        /^\W*(?:diese[rsnm]?|die|der|das|ihre|seine)\s(?:[a-zà-ɏ]+\s){0,2}(?:zahl|zahlen|opferzahl|opferzahlen|summe|schätzung|schätzungen|höhe)(?![a-zà-ɏ])/i,
      held: /\d|(?<![a-zà-ɏ])(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzend[a-z]*|hundert[a-z]*|tausend[a-z]*|millionen?|milliarden?|hälfte|drittel|viertel|prozent|niemand|alle|viele|mehrere|meisten)(?![a-zà-ɏ])/i,
    },
    {
      pointer:
        /^\W*(?:diese[rsnm]?|die|der|das)\s(?:[a-zà-ɏ]+\s){0,2}(?:aufnahmen?|videos?|bilder|bild|fotos?|filme?|clips?)(?![a-zà-ɏ])/i,
      held: /(?<![a-zà-ɏ])(?:aufnahmen?|videos?|film[a-z]*|bilder|bild|bildern|fotos?|clips?|zeig(?:t|en|te|ten)|zu sehen)(?![a-zà-ɏ])/i,
    },
    {
      pointer:
        /^\W*(?:diese[rsnm]?|die|der|das)\s(?:[a-zà-ɏ]+\s){0,2}(?:briefe?s?|dokumente?s?|schreibens?|e-?mails?|unterlagen|akten?|nachrichten|papiere?s?)(?![a-zà-ɏ])/i,
      held: /(?<![a-zà-ɏ])(?:briefe?s?|dokumente?[ns]?|schreiben|schrieb(?:en)?|schreibt|e-?mails?|unterlagen|akten?|nachrichten|papiere?s?)(?![a-zà-ɏ])/i,
    },
  ],
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
