// npm run train -- CORPUS_DIR [--seed N] [--out FILE]
// Trains the attribution tagger on CORPUS_DIR/train.jsonl, calibrates it on CORPUS_DIR/dev.jsonl and writes one weights file.

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadWeights } from '../src/analysis/tagger/load-weights.ts';
import { CorpusError, readCorpus } from './train/corpus.ts';
import { trainWeights } from './train/train-weights.ts';

const USAGE = 'usage: npm run train -- CORPUS_DIR [--seed N] [--out FILE]';

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: 'assets/model/en.bin' },
    },
  });
  const directory = positionals[0];
  const seed = Number(values.seed);
  if (directory === undefined || positionals.length > 1 || !Number.isInteger(seed))
    throw new CorpusError(USAGE);
  const training = readCorpus(join(directory, 'train.jsonl'));
  const heldOut = readCorpus(join(directory, 'dev.jsonl'));
  const weights = trainWeights(training, heldOut, seed);
  const bytes = new Uint8Array(weights);
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(`${values.out}.part`, bytes);
  renameSync(`${values.out}.part`, values.out);
  const kilobytes = (size: number) => `${Math.round(size / 1024)} KB`;
  console.log(`${values.out}: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} gzipped`);
  console.log(
    'reliability on dev.jsonl: margin of the cue, share of attributions right in cue, source and content',
  );
  for (const { margin, confidence } of loadWeights(weights)?.calibration ?? []) {
    console.log(`${margin.toFixed(0).padStart(6)}  ${(confidence * 100).toFixed(0).padStart(3)} %`);
  }
}

try {
  main();
} catch (error) {
  const expected =
    error instanceof CorpusError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!expected) throw error;
  console.error(`train: ${(error as Error).message}`);
  process.exitCode = 1;
}
