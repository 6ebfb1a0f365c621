// brat standoff, read by brat: the server's own code, as the package brat-client ships it. It needs Python 2.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { reportOn, TEXT, written } from './sample.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-brat-'));
const server = path.resolve(import.meta.dirname, '../../../node_modules/brat-client/server/src');
const report = reportOn(TEXT);
const { ann = '', txt = '' } = written('brat', report);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function findPython2(): string | null {
  const versions = path.join(homedir(), '.pyenv/versions');
  const own = existsSync(versions) ? readdirSync(versions) : [];
  const places = own
    .filter((name) => name.startsWith('2.7'))
    .map((name) => path.join(versions, name, 'bin/python'));
  return ['python2.7', ...places].find((program) => spawnSync(program, ['--version']).status === 0) ?? null;
}

const READ = `# coding: utf-8
import sys, json
sys.path[:0] = [${JSON.stringify(server)}, ${JSON.stringify(path.join(server, '../lib'))}, ${JSON.stringify(path.join(server, '../..'))}]
from annotation import TextAnnotations
document = TextAnnotations(sys.argv[1])
print(json.dumps({
  'failed': document.failed_lines,
  'bounds': [[each.id, each.type, each.spans, each.text] for each in document.get_textbounds()],
  'relations': [[each.type, each.arg1, each.arg2] for each in document.get_relations()],
  'attributes': [[each.type, each.target, each.value] for each in document.get_attributes()],
}))`;

const python = findPython2();

interface Read {
  readonly failed: unknown[];
  readonly bounds: [id: string, type: string, spans: [number, number][], words: string][];
  readonly relations: [type: string, from: string, to: string][];
  readonly attributes: [type: string, of: string, value: string | true][];
}

describe.runIf(python !== null)('brat itself', () => {
  writeFileSync(path.join(folder, 'harbour.txt'), txt);
  writeFileSync(path.join(folder, 'harbour.ann'), ann);
  const { stdout, stderr } = spawnSync(python ?? '', ['-c', READ, path.join(folder, 'harbour')], {
    encoding: 'utf8',
  });
  const read = (): Read => JSON.parse(stdout) as Read;

  test('reads every line, and finds the words where the offsets say', () => {
    expect(stderr).toBe('');
    expect(read().failed).toEqual([]);
    const signs = Array.from(txt);
    for (const [, , spans, words] of read().bounds)
      expect(spans.map(([start, end]) => signs.slice(start, end).join('')).join(' ')).toBe(words);
  });

  test('has the discontinuous content whole', () => {
    const pieces = read().bounds.filter(([, type, spans]) => type === 'Content' && spans.length > 1);
    expect(pieces.map(([, , , words]) => words).join()).toContain('The road is open');
    expect(pieces.map(([, , , words]) => words).join()).toContain('Nobody will close it');
  });

  test('follows the chain from the claim to its origin, and knows the flags', () => {
    const { relations, bounds, attributes } = read();
    const wordsOf = (id: string) => bounds.find(([own]) => own === id)?.[3];
    const citing = relations.find(([type]) => type === 'Citing');
    expect(citing?.slice(1).map(wordsOf)).toEqual([expect.stringContaining('ANKA'), 'local sources']);
    const said = relations.find(([type, , to]) => type === 'SaidBy' && to === citing?.[1]);
    expect(wordsOf(said?.[1] ?? '')).toContain('cranes fell');
    const flags = attributes.filter(([, of]) => of === said?.[1]).map(([type]) => type);
    expect(flags).toEqual(expect.arrayContaining(['UnnamedSource', 'SecondHand']));
  });
});

test('the text stands unchanged, and no piece crosses a line', () => {
  expect(txt).toBe(report.text);
  expect(
    ann.split('\n').filter((line) => line !== '' && !/^[TRA]\d+\t\S+ .|^#1\tAnnotatorNotes T1\t/.test(line)),
  ).toEqual([]);
  expect(ann).not.toContain('\r');
});
