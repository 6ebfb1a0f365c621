// How well a page's data were read, one line for each field, for a person.

import type { Field, FieldScore } from './score-metadata.ts';

export interface ScoredMetadata {
  readonly id: string;
  readonly scores: readonly FieldScore[];
}

const FIELDS: readonly Field[] = ['title', 'byline', 'date', 'outlet'];

/** Shares of pages read right; with `errors` every page that is not, and every agency with the words it stands on. */
export function printMetadata(pages: readonly ScoredMetadata[], errors: boolean): string {
  const all = pages.flatMap(({ id, scores }) => scores.map((score) => ({ id, ...score })));
  const lines: string[] = [];
  if (errors)
    for (const { id, field, verdict, expected, given } of all)
      if (verdict !== 'right')
        lines.push(`${id}  ${field} ${verdict}\n    gold ${expected}\n    ours ${given}`);
  for (const field of FIELDS) {
    const own = all.filter((score) => score.field === field);
    const count = (verdict: string): number => own.filter((score) => score.verdict === verdict).length;
    const judged = own.length - count('aside');
    const aside = count('aside') === 0 ? '' : `, ${count('aside')} in other words of the page`;
    lines.push(
      `${field.padEnd(8)} ${((100 * count('right')) / judged).toFixed(1)} %  (${count('right')} of ${judged}${aside})`,
    );
  }
  const agencies = all.filter(({ field }) => field === 'agency');
  const named = agencies.filter(({ expected }) => expected !== '');
  const more = agencies.filter(({ verdict, given }) => verdict === 'aside' && given !== '');
  lines.push(
    `agencies ${named.filter(({ verdict }) => verdict === 'right').length} of ${named.length} that the gold's authors name; other pages with one: ${
      more.filter(({ expected }) => expected === '').length
    } (--errors prints the words)`,
  );
  return `${lines.join('\n')}\n`;
}
