// What a thread of the pool does: reads one line after the other.

import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { ReportOptions } from '../../../src/report/create-report.ts';
import { answerLine } from '../answer-line.ts';
import { readChoices, readWeights } from '../weights.ts';

const { scope } = workerData as Required<Pick<ReportOptions, 'scope'>>;
const options = { scope, weights: readWeights, choices: readChoices };

if (parentPort !== null) {
  for await (const [bytes] of on(parentPort, 'message')) {
    const answer = await answerLine(bytes as Uint8Array, options);
    parentPort.postMessage(answer, [answer.line.buffer as ArrayBuffer]);
  }
}
