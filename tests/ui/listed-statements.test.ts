import { expect, test } from 'vitest';
import { chainNames, groupSources } from '../../src/ui/report/claim-parts.ts';
import {
  markOf,
  pathsOf,
  rulesBehind,
  sortStatements,
  statementsOf,
  type Listed,
} from '../../src/ui/report/listed-statements.ts';
import { READ_STATE } from './sample-state.ts';

const report = READ_STATE.report!;
const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
const ids = (list: readonly Listed[]): string[] => list.flatMap(({ statement }) => statement.claimIds);

test('every statement is in exactly one of the three lists', () => {
  const { unverified, hedged, attributed } = sortStatements(report);
  expect(ids(unverified)).toEqual(['c2', 'c3', 'c6', 'c7']);
  expect(ids(hedged)).toEqual(['c8', 'c9']);
  expect(ids(attributed)).toEqual(['c1', 'c4', 'c5']);
});

test('two claims on the same words are listed once, with the flags of both and the ways of both', () => {
  const both = { ...report.statements[1]!, claimIds: ['c2', 'c3'] };
  const joined = { ...report, statements: [report.statements[0]!, both, ...report.statements.slice(3)] };
  const [one] = sortStatements(joined).unverified;
  expect(one?.flags).toEqual(['unnamed-source', 'second-hand']);
  expect(pathsOf(joined, one!.claims).map((path) => path.at(-1))).toEqual([
    'local fishermen',
    'two officials familiar with the talks',
  ]);
});

test('statements are found by any of their claims', () => {
  expect(ids(statementsOf(report, ['c5', 'c2']))).toEqual(['c2', 'c5']);
  expect(statementsOf(report, [])).toEqual([]);
});

test('every source is in one group, and "no source" in none', () => {
  const groups = [...groupSources(report).values()];
  expect(groups.filter((group) => group === 'unnamed')).toHaveLength(3);
  expect(groups.filter((group) => group === 'relay')).toHaveLength(1);
  expect(groups.filter((group) => group === 'named')).toHaveLength(3);
});

test('the chain of a claim begins with the outlet and ends with the origin', () => {
  expect(chainNames(report, claims.get('c2')!)).toEqual([
    'The Tidewater Courier',
    'Northern Wire',
    'local fishermen',
  ]);
});

test('where no source is stated the chain ends in nothing', () => {
  expect(chainNames(report, claims.get('c6')!)).toEqual(['The Tidewater Courier', null]);
});

test('without a known outlet the chain begins with the site, without either with the first source', () => {
  const unnamed = { ...report, document: { ...report.document, outlet: null } };
  expect(chainNames(unnamed, claims.get('c3')!)[0]).toBe('tidewater-courier.example');
  const unknown = { ...unnamed, document: { ...unnamed.document, url: null } };
  expect(chainNames(unknown, claims.get('c3')!)).toEqual(['two officials familiar with the talks']);
});

test('a claim’s own mark comes before those of its attributions and hedges', () => {
  const claim = { ...claims.get('c5')!, attributionIds: ['c1'], hedgeIds: ['c8'] };
  expect(markOf(READ_STATE.markList, [claim])?.annotationId).toBe('c1');
  expect(markOf(READ_STATE.markList, [{ ...claim, id: 'c8' }])?.annotationId).toBe('c8');
  expect(markOf([], [claim])).toBeNull();
});

test('the rules behind a statement stand where the reference has them; the learned core has none', () => {
  const hedge = {
    id: 'h1',
    ruleId: 'may',
    start: 0,
    end: 3,
    type: 'modal',
    voice: 'article',
    reasons: [],
  } as const;
  const found = { ...report, hedges: [hedge, { ...hedge, id: 'h2', ruleId: 'tagger' }] };
  const claim = { ...claims.get('c8')!, hedgeIds: ['h1', 'h2'] };
  expect(rulesBehind(found, [claim])).toEqual([{ id: 'may', place: 'en-hedges-may' }]);
});
