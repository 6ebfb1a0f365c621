// The rule layer: every rule over every sentence, quoted speech included, then which attribution stands inside which.

import type { Draft } from './draft.ts';
import { isInnerStatement } from './inner-drafts.ts';
import { findLabelled } from './label-rules.ts';
import { findLineAttribution } from './line-rules.ts';
import { findNounAttributions } from './noun-rules.ts';
import { findPhraseAttributions } from './phrase-rules.ts';
import { findWhomQuoted } from './quoting-words.ts';
import { findAsSaying } from './as-saying.ts';
import { findShowingTexts } from './showing-rules.ts';
import type { Candidate } from './merge-tagged.ts';
import type { Scene } from './scene.ts';
import { findVerbAttributions } from './verb-rules.ts';
import { findVerbSecondAttributions } from './verb-second-rules.ts';

/** All drafts the rules make of the text, in any order, nested ones among them; those inside quotations are apart. */
export function findByRules(scene: Scene): Draft[] {
  const { sentences, read } = scene;
  const drafts: Draft[] = [];
  read.paragraphs.forEach((_, index) => {
    const line = findLabelled(scene, index) ?? findLineAttribution(scene, index);
    if (line !== null) drafts.push(line);
  });
  for (const sentence of sentences) drafts.push(...findInSentence(scene, sentence.from, sentence.to));
  return drafts;
}

function findInSentence(scene: Scene, floor: number, ceiling: number): Draft[] {
  const { quotationOf } = scene.read;
  const isQuoted = (at: number) => (quotationOf[at] ?? -1) !== -1;
  if (scene.lexicon.wordOrder === 'verb-second') {
    return [
      ...findPhraseAttributions(scene, floor, ceiling, isQuoted),
      ...findVerbSecondAttributions(scene, floor, ceiling, isQuoted),
      ...findWhomQuoted(scene, floor, ceiling, isQuoted),
    ];
  }
  return [
    ...findAsSaying(scene, floor, ceiling),
    ...findShowingTexts(scene, floor, ceiling, isQuoted),
    ...findPhraseAttributions(scene, floor, ceiling, isQuoted),
    ...findVerbAttributions(scene, floor, ceiling, isQuoted),
    ...findNounAttributions(scene, floor, ceiling, isQuoted),
  ];
}

/** What quoted speakers in turn attribute to others: only of use inside another attribution. */
export function findQuoted(scene: Scene): Candidate[] {
  const candidates: Candidate[] = [];
  for (const quotation of scene.read.quotations) {
    const last = scene.sentenceOf[quotation.to - 1] ?? -1;
    for (let index = scene.sentenceOf[quotation.from] ?? 0; index <= last; index++) {
      const sentence = scene.sentences[index];
      if (sentence === undefined) break;
      const floor = Math.max(sentence.from, quotation.from + 1);
      const ceiling = Math.min(sentence.to, quotation.closed ? quotation.to - 1 : quotation.to);
      const findVerbs =
        scene.lexicon.wordOrder === 'verb-second' ? findVerbSecondAttributions : findVerbAttributions;
      const found = [
        ...findPhraseAttributions(scene, floor, ceiling, () => false),
        ...findVerbs(scene, floor, ceiling, () => false),
      ];
      candidates.push(...found.map((draft) => ({ draft, stands: isInnerStatement(scene, draft) })));
    }
  }
  return candidates;
}
