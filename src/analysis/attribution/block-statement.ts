// "In a statement the port said:" and paragraphs of its own words below, without marks: they go on while "we" speak.

import { mergeRuns, type Draft } from './draft.ts';
import { isIn, isWord, lowerAt, type Scene } from './scene.ts';

/** Paragraphs of one statement behind its first. */
const MOST_PARAGRAPHS = 12;

/** The drafts, those of such a statement with the further paragraphs that speak in the first person. */
export function continueStatements(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const paragraph = blockOf(scene, draft);
    if (paragraph === -1) return draft;
    const { paragraphs } = scene.read;
    let last = paragraph;
    while (last < paragraph + MOST_PARAGRAPHS && isFirstPerson(scene, paragraphs[last + 1]?.from ?? -1))
      last++;
    const from = paragraphs[paragraph]?.from ?? 0;
    const to = paragraphs[last]?.to ?? from;
    return { ...draft, content: mergeRuns([...draft.content, { from, to }]) };
  });
}

/** The paragraph right below a cue's colon that holds all of an unquoted content; -1 where it is none. */
function blockOf({ read }: Scene, { cue, content }: Draft): number {
  const [said] = cue;
  const [told] = content;
  if (said === undefined || told === undefined || content.length > 1 || told.from < said.to) return -1;
  const above = paragraphOf(read, said.to - 1);
  const line = read.paragraphs[above];
  const below = read.paragraphs[above + 1];
  if (line === undefined || below === undefined || below.from !== told.from || told.to > below.to) return -1;
  const ends = read.tokens[line.to - 1]?.text === ':' && line.to - said.to <= 1;
  return ends && (read.quotationOf[told.from] ?? -1) === -1 ? above + 1 : -1;
}

const paragraphOf = ({ sentences, sentenceOf }: Scene['read'], token: number): number =>
  sentences[sentenceOf[token] ?? -1]?.paragraph ?? -1;

/** "We thank the crew". */
function isFirstPerson(scene: Scene, at: number): boolean {
  const own = isIn(scene, at, 'speaker-word') && isIn(scene, at, 'subject-pronoun');
  return own && !isIn(scene, at, 'impersonal') && isWord(scene, at) && lowerAt(scene, at + 1) !== ':';
}
