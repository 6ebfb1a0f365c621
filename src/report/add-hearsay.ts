// Hearsay that no attribution accounts for ("Apparently, ...") becomes one without a source.

import type { Attribution, Hedge } from '../analysis/annotation.ts';
import type { LanguagePack } from '../lexicon/language-pack.ts';
import type { ReadText } from '../text/read-text.ts';
import { overlaps, type Span } from '../text/span.ts';
import { SentenceMap } from './sentence-map.ts';

/** The attributions, with one more for each hearsay word in the article's own voice that none of them holds. */
export function addHearsay(
  attributions: readonly Attribution[],
  hedges: readonly Hedge[],
  read: ReadText,
  pack: Pick<LanguagePack, 'hedges'>,
): readonly Attribution[] {
  const sentences = new SentenceMap(read);
  const tells = new Map(pack.hedges.map((rule) => [rule.id, rule.tells]));
  const isTold = ({ type, ruleId, start }: Hedge): boolean => {
    const where = tells.get(ruleId);
    return (
      type === 'hearsay' ||
      where === 'anywhere' ||
      (where === 'in-headlines' && endsOpen(read.text, sentences.span(sentences.at(start))))
    );
  };
  const open = hedges.filter((hedge) => hedge.voice === 'article' && isTold(hedge));
  const added = open
    .filter(
      (hedge) =>
        !attributions.some((one) => [...one.cue, ...one.content].some((span) => overlaps(span, hedge))),
    )
    .map((hedge): Attribution => {
      const { start, end } = sentences.span(sentences.at(hedge.start));
      const content: Span[] = [
        { start, end: hedge.start },
        { start: hedge.end, end },
      ];
      return {
        id: `a-${hedge.id}`,
        ruleId: hedge.ruleId,
        source: null,
        cue: [{ start: hedge.start, end: hedge.end }],
        content: content.filter((span) => /\p{L}/u.test(read.text.slice(span.start, span.end))),
        via: [],
        parent: null,
        mode: 'indirect',
        stance: 'neutral',
        scope: 'reporting',
        confidence: 0.6,
        reasons: ['cue-hearsay'],
      };
    });
  return added.length === 0
    ? attributions
    : [...attributions, ...added.filter((one) => one.content.length > 0)];
}

/** A headline has no stop. */
function endsOpen(text: string, { end }: Span): boolean {
  return !/[.!?…:]$/.test(text.slice(0, end).trimEnd().slice(-1));
}
