import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { english } from '../../../src/lexicon/en/index.ts';
import { CorpusError, layOut, readCorpus } from '../../../scripts/train/corpus.ts';
import { trainTiny } from '../../analysis/tagger/tiny-model.ts';

function fileWith(...lines: readonly string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'corpus-')), 'train.jsonl');
  writeFileSync(path, lines.join('\n'));
  return path;
}

const GOOD =
  '{"id":"a","text":"She said no.","attributions":[{"source":[[0,3]],"cue":[[4,8]],"content":[[9,11]]}]}';

describe('reading a corpus', () => {
  test('lays spans over words', () => {
    const [article] = readCorpus(fileWith(GOOD, ''), english);
    expect(article?.attributions).toEqual([{ source: [0], cue: [1], content: [2] }]);
  });

  test.each([
    ['an empty file', [''], /holds no article/],
    ['a line that is no JSON', [GOOD, '{"id":'], /line 2: not JSON/],
    ['a line of another shape', ['{"id":"a","text":7}'], /line 1: expected/],
    ['null', ['null'], /line 1: expected/],
    ['spans that are no pairs', [GOOD.replace('[0,3]', '[0]')], /line 1: expected/],
  ])('refuses %s', (_, lines, message) => {
    const path = fileWith(...lines);
    expect(() => readCorpus(path, english)).toThrow(CorpusError);
    expect(() => readCorpus(path, english)).toThrow(message);
  });

  test('leaves out attributions without a cue', () => {
    const line = {
      id: 'a',
      text: 'No.',
      attributions: [{ source: [], cue: [], content: [[0, 2] as const] }],
    };
    expect(layOut(line, english).attributions).toEqual([]);
  });
});

describe('training', () => {
  test('gives the same bytes for the same seed, others for another', () => {
    const bytes = (seed: number) => Buffer.from(trainTiny(seed));
    const first = bytes(1);
    expect(bytes(1).equals(first)).toBe(true);
    expect(bytes(2).equals(first)).toBe(false);
  }, 60_000);

  test.each([
    ['no corpus', []],
    ['a corpus that is not there', ['/nowhere']],
    ['two corpora', ['/nowhere', '/elsewhere']],
    ['gold that is not there', ['--choices', '/nowhere', '/elsewhere']],
    ['a seed that is no number', ['/nowhere', '--seed', 'x']],
    ['an option it does not know', ['/nowhere', '--sed', '1']],
  ])('with %s it says so and writes nothing', (_, args) => {
    const directory = mkdtempSync(join(tmpdir(), 'weights-'));
    const run = spawnSync(
      process.execPath,
      ['scripts/train.ts', ...args, '--out', join(directory, 'en.bin')],
      {
        encoding: 'utf8',
      },
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^train: \S/m);
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(readdirSync(directory)).toEqual([]);
  });
});
