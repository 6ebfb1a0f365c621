// Two sources for one statement: "Haddad told the council X, according to the minutes" is minutes <- Haddad.

import type { Attribution } from '../annotation.ts';
import type { Span } from '../../text/span.ts';

/** Share of the shorter content that both must have in common. */
const SHARED = 0.7;

/**
 * Gives the inner one of such a pair its parent. Where the statement comes first ("X, she told the council, according
 * to the minutes") the phrase vouches for the telling and is the outer one; where it closes the statement ("She noted
 * that X, according to the minutes") the speaker passes it on.
 */
export function nestAccording<Found extends Attribution>(
  text: string,
  attributions: readonly Found[],
  accordingCue: RegExp,
): readonly Found[] {
  const phrases = attributions.filter((one) => accordingCue.test(cueText(text, one)) && one.parent === null);
  if (phrases.length === 0) return attributions;
  const parentOf = new Map<string, string>();
  for (const phrase of phrases) {
    const said = attributions.find(
      (one) =>
        one !== phrase &&
        one.parent === null &&
        one.source !== null &&
        (sharesContent(one, phrase) || holds(phrase, one)),
    );
    const cue = said?.cue[0];
    const according = phrase.cue[0];
    if (said === undefined || cue === undefined || according === undefined || according.start < cue.start)
      continue;
    const statedFirst = (said.content[0]?.start ?? 0) < cue.start;
    if (statedFirst) parentOf.set(said.id, phrase.id);
    else parentOf.set(phrase.id, said.id);
  }
  return attributions.map((one) => ({ ...one, parent: parentOf.get(one.id) ?? one.parent }));
}

/** Whether the telling itself stands in what the phrase vouches for. */
function holds(phrase: Attribution, said: Attribution): boolean {
  return phrase.content.some((span) =>
    said.cue.every((cue) => span.start <= cue.start && cue.end <= span.end),
  );
}

function cueText(text: string, attribution: Attribution): string {
  const cue = attribution.cue[0];
  return cue === undefined ? '' : text.slice(cue.start, cue.end);
}

function sharesContent(a: Attribution, b: Attribution): boolean {
  let shared = 0;
  for (const one of a.content) {
    for (const other of b.content)
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  }
  return shared >= SHARED * Math.min(size(a.content), size(b.content)) && shared > 0;
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
