// What a source spoke through: "told Tasnim", "in an interview with the Post", "on BBC radio", "as quoted by Reuters".

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import { cutRuns, type Draft, type Run } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { isIn, isQuoteMark, lowerAt, type Scene } from './scene.ts';

/** In words. */
const LONGEST_MEDIA_NAME = 5;

/** The draft with the outlets its source spoke through, read from its own sentence outside source and content. */
export function addVia(scene: Scene, pack: LanguagePack, draft: Draft): Draft {
  const cue = draft.cue[0];
  if (draft.via.length > 0 || cue === undefined || draft.source === null) return draft;
  const sentence = scene.sentences[scene.sentenceOf[cue.from] ?? 0];
  if (sentence === undefined) return draft;
  const saidTo = saidToOutlet(scene, pack, cue, sentence.to);
  if (saidTo !== null) {
    const aside = [{ from: cue.to, to: saidTo.to }];
    return { ...draft, via: [saidTo], content: draft.content.flatMap((run) => cutRuns(run, aside)) };
  }
  const taken = [...draft.content, draft.source];
  const inside = (at: number) => taken.some((run) => run.from <= at && at < run.to);
  for (let at = sentence.from; at < sentence.to; at++) {
    if (inside(at) || isQuoteMark(scene, at)) continue;
    const outlet =
      toldOutlet(scene, pack, draft, at, sentence.to) ??
      exchangeOutlet(scene, pack, at, sentence.to, draft.source);
    if (outlet !== null && !inside(outlet.from)) return { ...draft, via: [outlet] };
  }
  return draft;
}

/** "confirmed to the Gull that", right behind the cue. */
function saidToOutlet(scene: Scene, pack: LanguagePack, cue: Run, ceiling: number): Run | null {
  return isIn(scene, cue.to, 'infinitive-mark') ? outletAt(scene, pack, cue.to + 1, ceiling) : null;
}

/** "told Tasnim": the addressee of the cue itself. */
function toldOutlet(scene: Scene, pack: LanguagePack, draft: Draft, at: number, ceiling: number): Run | null {
  const cue = draft.cue.find((run) => run.to === at);
  if (cue === undefined || !isIn(scene, at - 1, 'addressing')) return null;
  return outletAt(scene, pack, at, ceiling);
}

/** "in an interview with the Post", "on CNN", "in a statement to Rolling Stone". */
function exchangeOutlet(
  scene: Scene,
  pack: LanguagePack,
  at: number,
  ceiling: number,
  source: Run,
): Run | null {
  if (!isIn(scene, at, 'into-outlet')) return null;
  if (isIn(scene, at, 'on-day') && scene.isName[at + 1] === 1) return outletAt(scene, pack, at + 1, ceiling);
  let exchange = at - 1;
  while (exchange >= at - 5 && !isIn(scene, exchange, 'exchange')) exchange--;
  if (exchange < at - 5 || isByAnother(scene, exchange, source)) return null;
  return outletAt(scene, pack, at + 1, ceiling);
}

/** "... was mentioned by Ana Brack in an interview": not the source's own. */
function isByAnother(scene: Scene, exchange: number, source: Run): boolean {
  if (source.from <= exchange && exchange < source.to) return false; // "a statement, obtained by the Post"
  let at = exchange - 1;
  while (isIn(scene, at, 'determiner') || isIn(scene, at, 'preposition')) at--;
  const last = at;
  while (scene.isName[at] === 1) at--;
  return last < exchange - 1 && at < last && isIn(scene, at, 'agent') && at + 1 !== source.from;
}

/** The noun phrase at `at` where it names a news organisation or somebody who works for one; null otherwise. */
function outletAt(scene: Scene, pack: LanguagePack, at: number, ceiling: number): Run | null {
  const phrase = nounPhraseAfter(scene, at, ceiling);
  if (phrase === null) return null;
  let to = phrase.from;
  while (to < phrase.to && lowerAt(scene, to) !== ',') to++;
  const run = { from: phrase.from, to };
  return namesOutlet(scene, pack, run) ? run : null;
}

/** "State television", "local media"; not "the media", "the press". */
function isBareOutlet(scene: Scene, run: Run, noun: number): boolean {
  return scene.nouns.get(lowerAt(scene, noun))?.kind === 'media' && !isIn(scene, run.from, 'determiner');
}

function namesOutlet(scene: Scene, pack: LanguagePack, run: Run): boolean {
  const { mediaNames, mediaEndings, mediaWord } = pack.sources;
  for (let from = run.from; from < run.to; from++) {
    if (scene.isName[from] === 1) {
      if (mediaWord.test(lowerAt(scene, from))) return true;
      let name = '';
      for (let at = from; at < Math.min(run.to, from + LONGEST_MEDIA_NAME); at++) {
        name += at === from ? lowerAt(scene, at) : ` ${lowerAt(scene, at)}`;
        if (mediaNames.has(name)) return true;
      }
      if (from > run.from && scene.isName[from - 1] === 1 && mediaEndings.has(lowerAt(scene, from)))
        return true;
    } else if (from > run.from && from === run.to - 1 && isBareOutlet(scene, run, from)) {
      return true; // "told state television"
    } else if (
      isIn(scene, from, 'outlet-noun') &&
      (isIn(scene, run.from, 'determiner') || scene.isName[run.from] === 1)
    ) {
      return true;
    }
  }
  return false;
}
