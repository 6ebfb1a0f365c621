// npm run evaluate: how well the engine does on a gold file, with the same figures as the reference scorers.

import { readChoices, readWeights } from './analyze/weights.ts';
import { HELP, readArguments, type Arguments } from './evaluate/arguments.ts';
import { compareRuns, readRun, saveRun } from './evaluate/compare-runs.ts';
import { evaluateTask } from './evaluate/evaluate-task.ts';
import { printComparison, printErrors, printFigures, printReliability } from './evaluate/print-evaluation.ts';
import { GoldError } from './evaluate/gold-error.ts';

const given = readArguments(process.argv.slice(2));
if ('problem' in given) {
  process.stderr.write(`evaluate: ${given.problem}\n${HELP}`);
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(evaluate(given));
  } catch (error) {
    if (!(error instanceof GoldError)) throw error;
    process.stderr.write(`evaluate: ${error.message}\n`);
    process.exitCode = 1;
  }
}

function evaluate(options: Arguments): string {
  const before = options.baseline === null ? null : readRun(options.baseline);
  const { evaluation, reliability } = evaluateTask(options, {
    weights: readWeights,
    choices: readChoices,
  });
  if (options.save !== null) saveRun(options.save, evaluation);
  if (options.json) return `${JSON.stringify(evaluation.figures)}\n`;
  return [
    readWeights() === null ? 'no weights: rules alone\n' : '',
    printErrors(evaluation, options.errors),
    printFigures(evaluation.figures),
    reliability.length > 0 ? printReliability(reliability) : '',
    before === null ? '' : printComparison(compareRuns(before, evaluation)),
  ].join('');
}
