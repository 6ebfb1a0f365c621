import { expect, test } from 'vitest';
import type { Claim } from '../../src/report/report.ts';
import { chainNames, markOfClaim, sortClaims } from '../../src/ui/report/claim-parts.ts';
import { READ_STATE } from './sample-state.ts';

const report = READ_STATE.report!;
const claims = new Map(report.claims.map((claim) => [claim.id, claim]));

test('every claim is in exactly one of the three lists', () => {
  const { unverified, hedged, attributed } = sortClaims(report.claims);
  const ids = (list: readonly Claim[]): string[] => list.map(({ id }) => id);
  expect(ids(unverified)).toEqual(['c2', 'c3', 'c6', 'c7']);
  expect(ids(hedged)).toEqual(['c8', 'c9']);
  expect(ids(attributed)).toEqual(['c1', 'c4', 'c5']);
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
  expect(markOfClaim(READ_STATE.markList, claim)?.annotationId).toBe('c1');
  expect(markOfClaim(READ_STATE.markList, { ...claim, id: 'c8' })?.annotationId).toBe('c8');
  expect(markOfClaim([], claim)).toBeNull();
});
