// The evaluation as text: a table of figures, then what was asked for besides.

import type { Comparison } from './compare-runs.ts';
import type { Evaluation, Figure, Figures } from './evaluation.ts';
import type { ReliabilityRow } from './measure-reliability.ts';

/** One line per figure; figures within figures are indented below their name. */
export function printFigures(figures: Figures, indent = ''): string {
  return Object.entries(figures)
    .map(([name, figure]) => {
      if (typeof figure !== 'object') return `${indent}${name.padEnd(16)}${figure}\n`;
      if (Object.values(figure).some((inner) => typeof inner === 'object'))
        return `${indent}${name}\n${printFigures(figure, `${indent}  `)}`;
      return `${indent}${name.padEnd(16)}${printNumbers(figure)}\n`;
    })
    .join('');
}

function printNumbers(figure: Readonly<Record<string, Figure>>): string {
  return Object.entries(figure)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join('  ');
}

export function printErrors({ items }: Evaluation, most: number): string {
  return items
    .filter(({ right }) => !right)
    .slice(0, most)
    .map(({ says }) => `${says}\n`)
    .join('');
}

export function printComparison({ gained, lost }: Comparison): string {
  const list = (title: string, items: Comparison['gained']) =>
    `\n${title} ${items.length}\n${items.map(({ key, says }) => `  ${key}   (${says})\n`).join('')}`;
  return list('gained', gained) + list('lost', lost);
}

export function printReliability(rows: readonly ReliabilityRow[]): string {
  const lines = rows.map(
    ({ from, attributions, promised, kept }) =>
      `  ${from.toFixed(1)}-${(from + 0.1).toFixed(1)}   ${String(attributions).padStart(6)}   ${promised.toFixed(1).padStart(6)}   ${kept.toFixed(1).padStart(6)}\n`,
  );
  return `\nconfidence   number   stated %   right %\n${lines.join('')}`;
}
