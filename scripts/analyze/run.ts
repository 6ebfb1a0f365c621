// What npm run analyze does: reads a file, standard input or a batch with the engine, and prints what the article says of its sources.

import { fstatSync } from 'node:fs';
import { analyzeBatch } from './batch.ts';
import { analyzeFile } from './file.ts';
import { HELP, readArguments } from './arguments.ts';
import { showProgress } from './progress.ts';
import { analyzeSaved } from './saved/analyze-saved.ts';
import { holdsPages } from './saved/open-saved.ts';
import { readChoices, readWeights } from './weights.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error; // the reader of our output has seen enough: "| head"
  process.exit();
});

const given = readArguments(process.argv.slice(2));
if ('problem' in given) {
  process.stderr.write(`analyze: ${given.problem}\n${HELP}`);
  process.exitCode = 2;
} else if (given.help) {
  process.stdout.write(HELP);
} else {
  const options = { scope: given.scope, weights: readWeights, choices: readChoices };
  const failed = given.batch
    ? await analyzeBatch(standardStreams(), given.jobs, options)
    : holdsPages(given.file)
      ? await analyzeSaved(given, options)
      : await analyzeFile(given, options);
  if (failed) process.exitCode = 1;
}

function standardStreams() {
  const stat = fstatSync(0);
  const progress = showProgress(process.stderr, 'articles', stat.isFile() ? stat.size : null);
  return { input: process.stdin, output: process.stdout, errors: process.stderr, progress };
}
