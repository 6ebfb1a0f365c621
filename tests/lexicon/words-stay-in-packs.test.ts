// A language pack is data: no English word decides anything outside src/lexicon.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
/** The stages that read language. */
const STAGES = ['text', 'analysis', 'report'];
/** Labels of the engine’s own text formats, and the learned core, which names classes of words by an example. */
const APART = /^report\/(?:words|formats\/)|^analysis\/tagger\//;
/** Words that an English list or pattern can hardly do without, and that name nothing in the code. */
const ENGLISH = new Set(
  (
    'the that this these those and with from they them their his her its was were have has had which who whose whom whether because while ' +
    'although though said says told saying asked according quoted reported by whom not is are been into about since until ' +
    'reporters officials newspaper police spokesman claims denied monday yesterday'
  ).split(' '),
);

const COMMENT = /\/\*[^]*?\*\/|(?<![:\\'"`/])\/\/[^\n]*/g;
const STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
const REGEX = /(?<=[=(,:[!&|?{};\n]\s*)\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g;

/** Every English word in a string or pattern of a module, imports, templates' code and error messages aside. */
function englishIn(source: string): string[] {
  const code = source
    .replace(COMMENT, '')
    .replace(/^(?:import|export) [^;]*? from '[^']*';/gm, '')
    .replace(/new Error\([^)]*\)/g, '');
  const literals = [...code.matchAll(STRING), ...code.matchAll(REGEX)].map(([literal]) => literal);
  return literals
    .flatMap((literal) => literal.replace(/\$\{[^}]*\}/g, '').match(/(?<!\\)[A-Za-z]+(?:-[A-Za-z]+)*/g) ?? [])
    .filter((word) => ENGLISH.has(word.toLowerCase()));
}

const modules = STAGES.flatMap((stage) =>
  readdirSync(join(SRC, stage), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${stage}/${file}`),
).filter((file) => !APART.test(file));

test.each(modules)('%s holds no English word', (file) => {
  expect(englishIn(readFileSync(join(SRC, file), 'utf8'))).toEqual([]);
});

describe('a breach is seen', () => {
  test.each([
    ["const QUOTING = new Set(['said', 'told']);", ['said', 'told']],
    ['const isOf = /^(?:the|these)\\s/i.test(words);', ['the', 'these']],
    ["if (lowerAt(scene, at) === 'that') return;", ['that']],
    ['const COMMON = "from with".split(" ");', ['from', 'with']],
  ])('%s', (code, words) => {
    expect(englishIn(code)).toEqual(words);
  });

  test('comments and imports are free to speak', () => {
    expect(
      englishIn("import { a } from './that.ts';\n// said the mayor\n/** told her */\nconst b = 1;"),
    ).toEqual([]);
  });
});
