import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../../scripts/evaluate/arguments.ts';
import { compareRuns, readRun, saveRun } from '../../../scripts/evaluate/compare-runs.ts';
import { evaluateTask } from '../../../scripts/evaluate/evaluate-task.ts';
import { printComparison, printErrors, printFigures } from '../../../scripts/evaluate/print-evaluation.ts';
import { readGold } from '../../../scripts/evaluate/read-gold.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
const file = (name: string, text: string) => {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
};
const gold = file(
  'hedges.jsonl',
  `${JSON.stringify({ id: 'a', text: 'The bridge may close.', hedges: [{ start: 11, end: 14, class: 'modal', voice: 'article' }] })}\n` +
    `${JSON.stringify({ id: 'b', text: 'The bridge is doomed.', hedges: [{ start: 14, end: 20, class: 'modal', voice: 'article' }] })}\n`,
);

function given(...words: string[]) {
  const read = readArguments(words);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

test('runs the engine over a gold file and prints figures and errors', () => {
  const { evaluation } = evaluateTask(given('hedges', gold), {});
  expect(printFigures(evaluation.figures)).toContain('p 100  r 50  f1 66.7');
  expect(printErrors(evaluation, 5)).toBe("missed modal: 'doomed' | The bridge is doomed.\n");
  expect(printErrors(evaluation, 0)).toBe('');
});

test('a saved run shows what a change gained and lost', () => {
  const { evaluation } = evaluateTask(given('hedges', gold), {});
  const place = path.join(folder, 'run.json');
  saveRun(place, { ...evaluation, items: evaluation.items.map((item) => ({ ...item, right: !item.right })) });
  const { gained, lost } = compareRuns(readRun(place), evaluation);
  expect(gained.map(({ key }) => key)).toEqual(['a 11-14']);
  expect(lost.map(({ key }) => key)).toEqual(['b 14-20']);
  expect(printComparison({ gained, lost })).toContain('gained 1');
});

test('an extra finding that is gone is a gain', () => {
  const extra = { key: 'extra a 0-3', right: false, says: 'extra' };
  expect(compareRuns({ figures: {}, items: [extra] }, { figures: {}, items: [] }).gained).toEqual([extra]);
});

test.each([
  [[], 'choose one of'],
  [['stories', 'x.jsonl'], 'not "stories"'],
  [['hedges'], 'give one gold file'],
  [['hedges', 'a', '--errors', 'many'], 'whole number'],
  [['hedges', 'a', '--scope', 'some'], 'choose reporting or all'],
  [['hedges', 'a', '--loud'], 'no option --loud'],
  [['hedges', 'a', '--save'], 'needs a value'],
])('the arguments %j are refused with a sentence', (words, problem) => {
  expect(readArguments(words)).toEqual({ problem: expect.stringContaining(problem) });
});

test('a file that cannot be used is named with its line', () => {
  expect(() => readGold('/no/such/file', [])).toThrow('cannot read /no/such/file');
  expect(() => readGold(file('bad.jsonl', '{"id": 1}\n{'), [])).toThrow('bad.jsonl, line 2: not JSON');
  expect(() => readGold<{ text: string }>(file('short.jsonl', '{"id": 1}'), ['text'])).toThrow(
    'no field "text"',
  );
  expect(() => readGold(file('empty.jsonl', '\n'), [])).toThrow('is empty');
  expect(() => readRun(file('run.txt', 'not a run'))).toThrow('not a run saved');
});
