// npm run train -- CORPUS_DIR [--language CODE] [--seed N] [--out FILE]
// Trains the attribution tagger on CORPUS_DIR/train.jsonl, calibrates it on CORPUS_DIR/dev.jsonl and writes one weights file.
// npm run train -- --choices GOLD.jsonl [MORE.jsonl ...] [--seed N] [--out FILE]
// Learns the small choices (src/analysis/choice) from sourcing gold, beside the tagger as it is now.

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadWeights } from '../src/analysis/tagger/load-weights.ts';
import { LANGUAGES } from '../src/lexicon/index.ts';
import type { LanguagePack } from '../src/lexicon/language-pack.ts';
import { readWeights } from './analyze/weights.ts';
import { GoldError } from './evaluate/gold-error.ts';
import { readSourcingGold } from './evaluate/sourcing-gold.ts';
import { encodeChoices } from './train/choices/encode-choices.ts';
import { withoutWords } from './train/choices/without-words.ts';
import { learnChoices } from './train/choices/learn-choices.ts';
import { CorpusError, readCorpus } from './train/corpus.ts';
import { SHIPPED, SMALL } from './train/stage-learner.ts';
import { trainWeights } from './train/train-weights.ts';

const USAGE =
  'usage: npm run train -- CORPUS_DIR|--choices GOLD.jsonl [MORE.jsonl ...] [--language CODE] [--seed N] [--out FILE]';

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      language: { type: 'string', default: 'en' },
      choices: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const [directory = '', ...others] = positionals;
  const seed = Number(values.seed);
  const pack = LANGUAGES[values.language];
  if (!Number.isInteger(seed) || pack === undefined) throw new CorpusError(USAGE);
  if (values.choices !== undefined)
    trainChoices([values.choices, ...positionals], seed, values.out ?? 'assets/model/en.choices');
  else if (directory === '' || others.length > 0) throw new CorpusError(USAGE);
  else trainTagger(pack, directory, seed, values.out ?? `assets/model/${pack.code}.bin`);
}

function trainChoices(gold: readonly string[], seed: number, out: string): void {
  const weights = readWeights();
  if (weights === null)
    throw new CorpusError('the tagger comes first: there is no usable assets/model/en.bin');
  const models = learnChoices(gold.flatMap(readSourcingGold), weights, { seed });
  write(out, new TextEncoder().encode(encodeChoices('en', models)));
  for (const language of leaningOn('en')) {
    const leaning = encodeChoices(language, withoutWords(models));
    write(join(dirname(out), `${language}.choices`), new TextEncoder().encode(leaning));
  }
}

/** Languages without gold of their own whose packs say what the word-free features ask for. */
function leaningOn(taught: string): string[] {
  const packs = Object.values(LANGUAGES).filter(({ code }) => code !== taught);
  return packs.filter(({ claims }) => Object.keys(claims.tellings).length > 0).map(({ code }) => code);
}

/** PolNeAR has 20,000, the German quotations 2,900. */
const MANY_CUES = 10_000;

function trainTagger(pack: LanguagePack, directory: string, seed: number, out: string): void {
  const training = readCorpus(join(directory, 'train.jsonl'), pack);
  const heldOut = readCorpus(join(directory, 'dev.jsonl'), pack);
  const cues = training.reduce((sum, { attributions }) => sum + attributions.length, 0);
  const weights = trainWeights(pack, training, heldOut, seed, cues < MANY_CUES ? SMALL : SHIPPED);
  write(out, new Uint8Array(weights));
  console.log(
    'reliability on dev.jsonl: margin of the cue, share of attributions right in cue, source and content',
  );
  for (const { margin, confidence } of loadWeights(weights)?.calibration ?? []) {
    console.log(`${margin.toFixed(0).padStart(6)}  ${(confidence * 100).toFixed(0).padStart(3)} %`);
  }
}

function write(out: string, bytes: Uint8Array): void {
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(`${out}.part`, bytes);
  renameSync(`${out}.part`, out);
  const kilobytes = (size: number) => `${Math.round(size / 1024)} KB`;
  console.log(`${out}: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} gzipped`);
}

try {
  main();
} catch (error) {
  const expected =
    error instanceof CorpusError ||
    error instanceof GoldError ||
    (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!expected) throw error;
  console.error(`train: ${(error as Error).message}`);
  process.exitCode = 1;
}
