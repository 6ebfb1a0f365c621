// A small model trained on made-up sentences within the test: enough to know "said", "warned" and "according to".

import { english } from '../../../src/lexicon/en/index.ts';
import { layOut, type CorpusArticle } from '../../../scripts/train/corpus.ts';
import type { Recipe } from '../../../scripts/train/stage-learner.ts';
import { trainWeights } from '../../../scripts/train/train-weights.ts';

const PEOPLE = [
  'Ana Ruiz',
  'Ivo Lund',
  'The mayor',
  'A spokesman',
  'The ferry firm',
  'Officials',
  'She',
  'Mr. Odd',
];
const EVENTS = [
  'the bridge would close in May',
  'the last boat had left the harbour',
  'costs had doubled since spring',
  'nobody was hurt in the storm',
  'the island needs a new pier',
];

type Piece = readonly [role: 'source' | 'cue' | 'content' | '', text: string];

/** An article of one paragraph from pieces with their roles. */
function articleOf(...pieces: Piece[]): CorpusArticle {
  let text = '';
  const spans = {
    source: [] as [number, number][],
    cue: [] as [number, number][],
    content: [] as [number, number][],
  };
  for (const [role, words] of pieces) {
    if (role !== '') spans[role].push([text.length, text.length + words.length]);
    text += words;
  }
  return layOut({ id: text, text, attributions: spans.cue.length > 0 ? [spans] : [] }, english);
}

/** Four kinds of attributed sentences and one without, for all people and events. */
function tinyCorpus(): CorpusArticle[] {
  return PEOPLE.flatMap((who) =>
    EVENTS.flatMap((event) => [
      articleOf(['source', who], ['', ' '], ['cue', 'said'], ['', ' '], ['content', event], ['', '.']),
      articleOf(
        ['source', who],
        ['', ' '],
        ['cue', 'warned'],
        ['', ' '],
        ['content', `that ${event}`],
        ['', '.'],
      ),
      articleOf(
        ['content', `“We know ${event},”`],
        ['', ' '],
        ['source', who],
        ['', ' '],
        ['cue', 'said'],
        ['', '.'],
      ),
      articleOf(
        ['cue', 'According to'],
        ['', ' '],
        ['source', who],
        ['', ', '],
        ['content', event],
        ['', '.'],
      ),
      articleOf(['', `${who} walked to the harbour after the meeting.`]),
    ]),
  );
}

const TINY: Recipe = {
  cueRows: 1 << 13,
  spanRows: 1 << 13,
  cueEpochs: 3,
  spanEpochs: 3,
  partEpochs: 2,
  runs: 1,
  cueDropout: 0.1,
  spanDropout: 0.1,
};

/** The bytes of a weights file trained on the tiny corpus. */
export function trainTiny(seed = 1): ArrayBuffer {
  const corpus = tinyCorpus();
  return trainWeights(english, corpus, corpus, seed, TINY, () => undefined);
}
