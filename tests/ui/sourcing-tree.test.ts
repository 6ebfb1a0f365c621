import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChainEdge, ChainNode } from '../../src/report/report.ts';
import {
  growSourcingTree,
  pruneTree,
  restsOnItsName,
  wordsOf,
  type Branch,
} from '../../src/ui/report/sourcing-tree.ts';

const node = (id: string): ChainNode => ({ id, kind: 'source', label: id, sourceId: null, claimIds: [] });
const edge = (from: string, to: string, quote = 'said'): ChainEdge => ({
  from,
  to,
  basis: 'wording',
  span: null,
  quote,
});
const grow = (names: string, ways: readonly string[]): readonly Branch[] =>
  growSourcingTree(
    { nodes: [...names].map(node), edges: ways.map(([from = '', to = '']) => edge(from, to)) },
    [],
  );
/** A tree as text: a(b(c)d) */
const drawn = (branches: readonly Branch[]): string =>
  branches
    .map((branch) => branch.node.id + (branch.branches.length > 0 ? `(${drawn(branch.branches)})` : ''))
    .join(' ');

test.each([
  ['a chain', 'abc', ['ab', 'bc'], 'a(b(c))'],
  ['two branches', 'abc', ['ab', 'ac'], 'a(b c)'],
  [
    'a source reached in two ways is drawn twice, its own branches once',
    'abcd',
    ['ab', 'ac', 'bd', 'cb'],
    'a(b(d) c(b))',
  ],
  ['a node that leads to itself', 'ab', ['ab', 'bb'], 'a(b)'],
  ['a way that turns back', 'abc', ['ab', 'bc', 'cb'], 'a(b(c))'],
  ['an edge to a node that is not there', 'a', ['ab'], 'a'],
  ['nothing', '', [], ''],
])('%s', (_, names, ways, expected) => {
  expect(drawn(grow(names, ways))).toBe(expected);
});

test('edges with the same ends are one branch with all its words, each once', () => {
  const [root] = growSourcingTree(
    {
      nodes: [node('a'), node('b')],
      edges: [edge('a', 'b', 'said'), edge('a', 'b', ' told us '), edge('a', 'b', 'said')],
    },
    [],
  );
  expect(root?.branches).toHaveLength(1);
  expect(wordsOf(root!.branches[0]!)).toEqual(['said', 'told us']);
});

test.each([
  ['the name', ['The Tarn Wire'], true],
  ['the name and a cue', ['the Tarn Wire reported'], false],
  ['the name, and elsewhere more', ['the Tarn Wire', 'citing the Tarn Wire'], false],
  ['nothing', [''], false],
])('a branch that rests on %s', (_, quotes, onNameOnly) => {
  const named = { ...node('b'), label: 'the Tarn Wire' };
  const edges = quotes.map((quote) => edge('a', 'b', quote));
  const [root] = growSourcingTree({ nodes: [node('a'), named], edges }, []);
  expect(restsOnItsName(root!.branches[0]!)).toBe(onNameOnly);
});

test('pruning keeps what is wanted, the way to it, and all below it', () => {
  const tree = grow('abcd', ['ab', 'bc', 'ad']);
  const wanting = (ids: string) => drawn(pruneTree(tree, (branch) => ids.includes(branch.node.id)));
  expect(wanting('c')).toBe('a(b(c))');
  expect(wanting('b')).toBe('a(b(c))');
  expect(wanting('cd')).toBe('a(b(c) d)');
  expect(wanting('x')).toBe('');
});

test('any graph gives a finite tree with keys of its own', () => {
  const names = [...'abcdef'];
  const ways = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 20 });
  fc.assert(
    fc.property(ways, (pairs) => {
      const keys: string[] = [];
      const walk = (branches: readonly Branch[]): void => {
        for (const branch of branches) {
          keys.push(branch.key);
          walk(branch.branches);
        }
      };
      walk(
        growSourcingTree({ nodes: names.map(node), edges: pairs.map(([from, to]) => edge(from, to)) }, []),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
