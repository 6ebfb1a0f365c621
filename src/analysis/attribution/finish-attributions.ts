// Turns drafts into attributions: offsets, ids, mode, and roles that do not overlap.

import type { Span } from '../../text/span.ts';
import type { Attribution, Mode } from '../annotation.ts';
import { cutRuns, mergeRuns, type Draft, type Run } from './draft.ts';
import { findParents } from './nest-drafts.ts';
import { isQuoted, isWord, type Scene } from './scene.ts';

/** Attributions in text order with the ids a0, a1, ...; drafts without words in cue or content are left out. */
export function finishAttributions(scene: Scene, drafts: readonly Draft[]): Attribution[] {
  const whole = drafts
    .map((draft) => withoutOverlap(scene, draft))
    .filter((draft) => draft.content.length > 0 && draft.cue.length > 0)
    .sort((a, b) => firstToken(a) - firstToken(b));
  const parents = findParents(whole, scene.read.tokens.length);
  return whole.map((draft, index) => ({
    id: `a${index}`,
    ruleId: draft.ruleId,
    source: draft.source === null ? null : spanOf(scene, draft.source),
    cue: draft.cue.map((run) => spanOf(scene, run)),
    content: draft.content.map((run) => spanOf(scene, run)),
    via: [],
    parent: parents[index] === -1 ? null : `a${parents[index]}`,
    mode: modeOf(scene, draft.content),
    stance: draft.stance,
    scope: draft.scope,
    confidence: draft.confidence,
    reasons: draft.reasons,
  }));
}

/** The draft with its roles apart: the source gives way to the cue, the content to both. */
function withoutOverlap(scene: Scene, draft: Draft): Draft {
  const source = draft.source === null ? null : (cutRuns(draft.source, draft.cue)[0] ?? null);
  const taken = [...draft.cue, ...(source === null ? [] : [source])];
  const content = mergeRuns(draft.content.flatMap((run) => cutRuns(run, taken)));
  return {
    ...draft,
    source,
    content: content.map((run) => behindBullet(scene, run)).filter((run) => holdsWord(scene, run)),
  };
}

const BULLETS = new Set(['»', '›', '•', '·', '▪', '■', '►', '▶', '→', '*', '-', '–', '—', '+']);

/** "» The firm closed": the sign that opens a line of a list is no part of what is said. */
function behindBullet(scene: Scene, { from, to }: Run): Run {
  const { tokens, sentences, sentenceOf, paragraphs } = scene.read;
  const line = paragraphs[sentences[sentenceOf[from] ?? -1]?.paragraph ?? -1];
  const apart = (tokens[from]?.end ?? 0) < (tokens[from + 1]?.start ?? 0);
  const isBullet = apart && line?.from === from && BULLETS.has(tokens[from]?.text ?? '');
  return isBullet ? { from: from + 1, to } : { from, to };
}

function firstToken(draft: Draft): number {
  return Math.min(
    ...[...draft.cue, ...draft.content, ...(draft.source === null ? [] : [draft.source])].map(
      (run) => run.from,
    ),
  );
}

function holdsWord(scene: Scene, run: Run): boolean {
  for (let at = run.from; at < run.to; at++) if (isWord(scene, at)) return true;
  return false;
}

function spanOf(scene: Scene, run: Run): Span {
  return { start: scene.read.tokens[run.from]?.start ?? 0, end: scene.read.tokens[run.to - 1]?.end ?? 0 };
}

/** Direct where every word of the content is quoted, indirect where none is. */
function modeOf(scene: Scene, content: readonly Run[]): Mode {
  let quoted = 0;
  let words = 0;
  for (const run of content) {
    for (let at = run.from; at < run.to; at++) {
      if (!isWord(scene, at)) continue;
      words++;
      if (isQuoted(scene, at)) quoted++;
    }
  }
  return quoted === 0 ? 'indirect' : quoted === words ? 'direct' : 'mixed';
}
