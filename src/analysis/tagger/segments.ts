// From labels to runs of words.

import { Role } from './labels.ts';

/** Words `from..to-1`. */
export interface WordRun {
  readonly from: number;
  readonly to: number;
}

/** Source and content of one cue, as runs of words. Neighbouring runs stay apart. */
export interface Segments {
  readonly source: readonly WordRun[];
  readonly content: readonly WordRun[];
}

/** The segments that stage 2 labels stand for; the first label is that of word `first`. */
export function segmentsOf(labels: Uint8Array, first: number): Segments {
  return {
    source: runsOf(labels, first, Role.BeginSource, Role.InSource, -1),
    content: runsOf(labels, first, Role.BeginContent, Role.InContent, Role.EndContent),
  };
}

function runsOf(labels: Uint8Array, first: number, begin: number, inside: number, end: number): WordRun[] {
  const runs: WordRun[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== begin) continue;
    let to = at + 1;
    while (labels[to] === inside) to++;
    if (labels[to] === end) to++;
    runs.push({ from: first + at, to: first + to });
  }
  return runs;
}
