// Turns drafts into attributions: offsets, ids, mode, and roles that do not overlap.

import type { Span } from '../../text/span.ts';
import type { Attribution, Mode } from '../annotation.ts';
import { cutRuns, type Draft, type Run } from './draft.ts';
import { mergeRuns } from './quotation-rules.ts';
import { isWord, type Scene } from './scene.ts';

/** Attributions in text order with the ids a0, a1, ...; drafts left without content or cue are dropped. */
export function finishAttributions(scene: Scene, drafts: readonly Draft[]): Attribution[] {
  const ordered = [...drafts].sort((a, b) => firstToken(a) - firstToken(b));
  const ids = new Map<Draft, string>();
  ordered.forEach((draft, index) => ids.set(draft, `a${index}`));
  const finished: Attribution[] = [];
  for (const draft of ordered) {
    const taken = [...draft.cue, ...(draft.source === null ? [] : [draft.source])];
    const content = mergeRuns(
      draft.content.flatMap((run) => cutRuns(run, taken)).filter((run) => holdsWord(scene, run)),
    );
    const id = ids.get(draft);
    if (content.length === 0 || id === undefined) continue;
    finished.push({
      id,
      ruleId: draft.ruleId,
      source: draft.source === null ? null : spanOf(scene, draft.source),
      cue: draft.cue.map((run) => spanOf(scene, run)),
      content: content.map((run) => spanOf(scene, run)),
      via: draft.via.map((run) => spanOf(scene, run)),
      parent: draft.parent === null ? null : (ids.get(draft.parent) ?? null),
      mode: modeOf(scene, content),
      stance: draft.stance,
      scope: draft.scope,
      confidence: draft.confidence,
      reasons: draft.reasons,
    });
  }
  return finished;
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
      if ((scene.read.quotationOf[at] ?? -1) !== -1) quoted++;
    }
  }
  return quoted === 0 ? 'indirect' : quoted === words ? 'direct' : 'mixed';
}
