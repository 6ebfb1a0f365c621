// Figures as a Markdown table, each with the command that prints it.

import { writeFigure, type MeasuredFigure } from './read-results.ts';

/** A row for each figure; a command that stands in the row above is not repeated. */
export function writeTable(figures: readonly MeasuredFigure[]): string {
  const rows = figures.map((figure, at) => {
    const { what, value, goal, command } = figure;
    const same = figures[at - 1]?.command === command;
    const wanted = goal === undefined ? '' : `${goal.is} ${writeFigure(figure, goal.value)}`;
    return [what, writeFigure(figure, value), peerOf(figure), wanted, same ? 'the same' : `\`${command}\``];
  });
  const head = ['', 'Hearsay', 'beside it', 'goal', 'printed by'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

function peerOf(figure: MeasuredFigure): string {
  if (figure.peer === undefined || figure.peerValue === null) return '';
  const beside = `${figure.peer.name} ${writeFigure(figure, figure.peerValue)}`;
  if (figure.peer.from === undefined) return beside;
  const apart = figure.peerValue - figure.value;
  return `${beside} (${apart < 0 ? '−' : '+'}${writeFigure(figure, Math.abs(apart))})`;
}
