// Gold of one's own: what `analyze` writes as brat or as a corpus line scores in full, and a bad file says where it is bad.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBrat } from '../../../scripts/evaluate/brat/read-brat.ts';
import { attributionsOf, hedgesOf, sourcingOf } from '../../../scripts/evaluate/brat/brat-gold.ts';
import type { Evaluation } from '../../../scripts/evaluate/evaluation.ts';
import { readGold } from '../../../scripts/evaluate/read-gold.ts';
import { lookUp } from '../../../scripts/evaluate/run-engine.ts';
import { scoreAttribution } from '../../../scripts/evaluate/score-attribution.ts';
import { scoreHedges } from '../../../scripts/evaluate/score-hedges.ts';
import { scoreSourcing } from '../../../scripts/evaluate/score-sourcing.ts';
import { readSourcingGold } from '../../../scripts/evaluate/sourcing-gold.ts';
import { reportOn, TEXT, written } from '../../report/formats/sample.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-gold-'));
const report = reportOn(TEXT);
const reportOf = lookUp(new Map([['harbour', report]]));

beforeAll(() => {
  for (const id of ['brat', 'corpus'])
    for (const [extension, text] of Object.entries(written(id, report)))
      writeFileSync(path.join(folder, `harbour.${extension}`), text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const missed = ({ items }: Evaluation): string[] =>
  items.filter(({ right }) => !right).map(({ says }) => says);

describe('what was exported is read back without loss', () => {
  const ann = path.join(folder, 'harbour.ann');
  const line = path.join(folder, 'harbour.jsonl');

  test('attributions', () => {
    expect(missed(scoreAttribution(readBrat(ann).map(attributionsOf), reportOf))).toEqual([]);
    expect(missed(scoreAttribution(readGold(line, ['id', 'text', 'attributions']), reportOf))).toEqual([]);
    expect(readBrat(ann).map(attributionsOf)[0]?.attributions.length).toBeGreaterThan(2);
  });

  test('hedges', () => {
    expect(missed(scoreHedges(readBrat(folder).map(hedgesOf), reportOf))).toEqual([]);
    expect(missed(scoreHedges(readGold(line, ['id', 'text', 'hedges']), reportOf))).toEqual([]);
    expect(readBrat(ann).map(hedgesOf)[0]?.hedges).toHaveLength(report.hedges.length);
  });

  test('chains, flags and markers', () => {
    for (const gold of [readBrat(ann).map(sourcingOf), readSourcingGold(line)]) {
      const evaluation = scoreSourcing(gold, reportOf);
      expect(missed(evaluation)).toEqual([]);
      for (const name of ['chain', 'multi', 'unverified', 'reasons', 'marker'])
        expect(evaluation.figures[name], name).toMatchObject({ f1: 100 });
    }
  });
});

describe('a bad file says where it is bad, and why', () => {
  const cases: [what: string, ann: string | Uint8Array, txt: string | Uint8Array | null, says: RegExp][] = [
    [
      'offsets behind the end',
      'T1\tCue 0 4\tMira\nT2\tCue 90 99\tsaid\n',
      'Mira said so.',
      /bad\.ann, line 2: wrong offsets 90 99/,
    ],
    [
      'offsets of other words',
      'T1\tCue 1 5\tMira\n',
      'Mira said so.',
      /line 1: wrong offsets or text: .* "ira ", not "Mira"/,
    ],
    ['an empty stretch', 'T1\tCue 4 4\t\n', 'Mira said so.', /line 1: wrong offsets 4 4/],
    ['missing words', 'T1\tCue 0 4\n', 'Mira said so.', /line 1: missing text/],
    ['a missing text file', 'T1\tCue 0 4\tMira\n', null, /bad\.ann: its text bad\.txt is missing/],
    [
      'an unknown relation',
      'T1\tCue 0 4\tMira\nR1\tLikes Arg1:T1 Arg2:T1\n',
      'Mira said so.',
      /line 2: unknown relation "Likes"/,
    ],
    [
      'a relation to nothing',
      'T1\tCue 0 4\tMira\nR1\tCueOf Arg1:T1 Arg2:T9\n',
      'Mira said so.',
      /line 2: there is no T9/,
    ],
    ['a line of no kind', '\nE1\tSaying:T1\n', 'Mira said so.', /line 2: "E1" is neither/],
    [
      'annotations that are not UTF-8',
      Uint8Array.of(0x0a, 0x0a, 0xff),
      'Mira.',
      /bad\.ann, line 3: not UTF-8/,
    ],
    ['a text that is not UTF-8', 'T1\tCue 0 4\tMira\n', Uint8Array.of(0xe9), /bad\.txt, line 1: not UTF-8/],
  ];

  test.each(cases)('brat: %s', (what, ann, txt, says) => {
    const own = path.join(folder, what.replaceAll(' ', '-'));
    mkdirSync(own);
    writeFileSync(path.join(own, 'bad.ann'), ann);
    if (txt !== null) writeFileSync(path.join(own, 'bad.txt'), txt);
    expect(() => readBrat(own)).toThrow(says);
  });

  test('a corpus: offsets outside the text', () => {
    const file = path.join(folder, 'bad.jsonl');
    const line = (end: number) =>
      JSON.stringify({ id: 'a', text: 'Mira said so.', hedges: [{ start: 0, end }] });
    writeFileSync(file, `${line(4)}\n${line(99)}\n`);
    expect(() => readGold(file, ['id', 'text'])).toThrow(
      /bad\.jsonl, line 2: wrong offsets \[0,99\] in "hedges"/,
    );
  });

  test('the command line prints it in one line', () => {
    const given = ['run', '--silent', 'evaluate', '--', 'attribution', path.join(folder, 'nowhere.ann')];
    const { status, stdout, stderr } = spawnSync('npm', given, { cwd: root, encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^evaluate: .*nowhere\.(ann|txt)[^\n]*\n/);
    expect(readFileSync(path.join(folder, 'harbour.ann'), 'utf8')).toBe(written('brat', report)['ann']);
  });
});
