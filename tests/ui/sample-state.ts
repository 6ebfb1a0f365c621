// States a tab may be in, for the UI's tests.

import type { ListedMark, StoredReport, TabState } from '../../src/messaging/messages.ts';
import type { MarkCategory } from '../../src/report/report.ts';
import { claim, edge, node, REPORT, source, statementsOf } from './sample-report.ts';

const PAINTED: readonly (readonly [MarkCategory, string, string])[] = [
  ['named', 'c1', 'Oldfield told the Courier'],
  ['quotation', 'c1', '“closed until the divers have finished”'],
  ['relay', 'c2', 'Northern Wire quoted local fishermen as saying'],
  ['unnamed', 'c3', 'two officials familiar with the talks'],
  ['named', 'c4', 'the Ministry of Sea Transport said in a statement'],
  ['unverified', 'm3', 'The Courier could not verify this'],
  ['unverified', 'c6', 'allegedly'],
  ['unnamed', 'c7', 'a person close to the shipyard claimed'],
  ['hedge', 'c8', 'may'],
  ['hedge', 'c9', 'appears to'],
  ['unverified', 'm1', 'did not answer questions'],
];

const MARK_LIST: readonly ListedMark[] = PAINTED.map(([category, annotationId, words], index) => ({
  id: `k${index}`,
  category,
  annotationId,
  words,
  start: index * 100,
  end: index * 100 + words.length,
}));

export const EMPTY_STATE: TabState = {
  phase: 'unread',
  marks: false,
  problem: null,
  report: null,
  markCounts: { named: 0, unnamed: 0, relay: 0, hedge: 0, unverified: 0, quotation: 0 },
  markList: [],
};

export const READ_STATE: TabState = {
  phase: 'read',
  marks: true,
  problem: null,
  report: REPORT,
  markCounts: { named: 2, unnamed: 2, relay: 1, hedge: 2, unverified: 3, quotation: 1 },
  markList: MARK_LIST,
};

/** The same page citing `count` people, each once. */
export function stateWithSources(count: number): TabState {
  const people = Array.from({ length: count }, (_, index) =>
    source(`p${index}`, `Witness Number ${index + 1}`, 'person'),
  );
  const claims = people.map(({ id }, index) => claim(`q${index}`, `statement number ${index + 1}`, [id]));
  const nodes = people.map(({ id, name }, index) => node(`w${index}`, 'source', name, id, [`q${index}`]));
  const report: StoredReport = {
    ...REPORT,
    sources: people,
    claims,
    statements: statementsOf(claims),
    markers: [],
    chain: {
      nodes: [node('o', 'outlet', 'The Tidewater Courier', null, []), ...nodes],
      edges: nodes.map(({ id }) => edge('o', id, 'said')),
    },
  };
  return { ...READ_STATE, report, markList: [] };
}

/** The same page with `count` unverified claims, the last of them marked. */
export function stateWithClaims(count: number): TabState {
  const claims = Array.from({ length: count }, (_, index) => ({
    ...claim(`q${index}`, `statement number ${index + 1}`, []),
    flags: ['no-source'] as const,
  }));
  const last = { ...MARK_LIST[0]!, id: 'm-last', annotationId: `q${count - 1}` };
  return {
    ...READ_STATE,
    report: { ...REPORT, claims, statements: statementsOf(claims) },
    markList: [...MARK_LIST, last],
  };
}
