// Where a hop of a claim's chain stands in the text.

import type { Span } from '../../text/span.ts';
import type { Claim, Report, Source } from '../report.ts';

export interface Mention {
  readonly source: Source;
  readonly span: Span;
}

/** The mention of a source nearest to a claim, or null where no words stand for it. */
export function mentionOf(
  { sources }: Pick<Report, 'sources'>,
  sourceId: string,
  { start }: Claim,
): Mention | null {
  const source = sources.find(({ id }) => id === sourceId);
  if (source === undefined) return null;
  let best: Span | null = null;
  for (const mention of source.mentions) {
    if (best === null || Math.abs(mention.start - start) < Math.abs(best.start - start)) best = mention;
  }
  return best && { source, span: best };
}
