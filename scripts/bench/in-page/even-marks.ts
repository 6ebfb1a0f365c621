// So many marks of about two words, evenly spread over a text.

import type { Mark } from '../../../src/report/report.ts';

export function evenMarks(length: number, count: number): Mark[] {
  const step = length / count;
  return Array.from({ length: count }, (_, at) => {
    const start = Math.floor(at * step);
    return {
      id: `k${at}`,
      category: 'hedge',
      annotationId: `h${at}`,
      start,
      end: start + Math.min(12, Math.floor(step)),
    };
  });
}
