// Tab states made for the UI's tests: an invented article with relays, unnamed sources, a denial and hedges.

import type { ListedMark, StoredReport, TabState } from '../../src/messaging/messages.ts';
import type {
  ChainEdge,
  ChainNode,
  Claim,
  Flag,
  MarkCategory,
  Notice,
  Source,
} from '../../src/report/report.ts';
import type { SourceType } from '../../src/lexicon/classes.ts';

const NO_AXES = { sector: null, proximity: null, number: null, anonymityReason: null, channel: null };

function source(id: string, name: string, type: SourceType, axes: Partial<Source['axes']> = {}): Source {
  return { id, name, type, mentions: [], axes: { ...NO_AXES, ...axes }, url: null };
}

const SOURCES: readonly Source[] = [
  source('s1', 'Maren Oldfield, the port’s director', 'person', { channel: 'interview' }),
  source('s2', 'Northern Wire', 'media'),
  source('s3', 'two officials familiar with the talks', 'unnamed-group', {
    number: 'two',
    proximity: 'familiar',
    anonymityReason: 'they were not allowed to speak in public',
  }),
  source('s4', 'local fishermen', 'unnamed-group', { sector: 'witness' }),
  source('s5', 'Ministry of Sea Transport', 'organisation', { sector: 'government', channel: 'statement' }),
  source('s6', 'harbour survey', 'document', { channel: 'document' }),
  source('s7', '(no source)', 'none'),
  source('s8', 'a person close to the shipyard', 'unnamed-person', { sector: 'company' }),
];

function claim(
  id: string,
  quote: string,
  chain: readonly string[],
  flags: readonly Flag[] = [],
  notices: readonly Notice[] = [],
): Claim {
  return { id, start: 0, end: quote.length, chain, flags, notices, attributionIds: [], hedgeIds: [], quote };
}

const CLAIMS: readonly Claim[] = [
  claim('c1', 'the eastern quay will stay closed until the divers have finished', ['s1']),
  claim(
    'c2',
    'three containers went overboard during the night',
    ['s2', 's4'],
    ['second-hand', 'unnamed-source'],
  ),
  claim('c3', 'the captain had asked for a tug an hour earlier', ['s3'], ['unnamed-source']),
  claim('c4', 'no dangerous goods were on board', ['s5'], [], ['disputed']),
  claim('c5', 'the berth was rated for ships two metres shorter', ['s6']),
  claim('c6', 'the crew was unpaid since the spring', ['s7'], ['no-source', 'distancing']),
  claim('c7', 'the yard knew of the crack', ['s8'], ['unnamed-source', 'stated-unverified']),
  claim('c8', 'the spill may reach the oyster beds by Sunday', [], [], ['hedged']),
  claim('c9', 'the insurer appears to have withdrawn', [], [], ['hedged']),
];

function node(
  id: string,
  kind: ChainNode['kind'],
  label: string,
  sourceId: string | null,
  claims: string[],
): ChainNode {
  return { id, kind, label, sourceId, claimIds: claims };
}

function edge(from: string, to: string, quote: string, basis: ChainEdge['basis'] = 'wording'): ChainEdge {
  return { from, to, basis, span: null, quote };
}

const NODES: readonly ChainNode[] = [
  node('o', 'outlet', 'The Tidewater Courier', null, []),
  node('n1', 'source', 'Maren Oldfield, the port’s director', 's1', ['c1']),
  node('n2', 'source', 'Northern Wire', 's2', []),
  node('n4', 'source', 'local fishermen', 's4', ['c2']),
  node('n3', 'source', 'two officials familiar with the talks', 's3', ['c3']),
  node('n5', 'source', 'Ministry of Sea Transport', 's5', ['c4']),
  node('n6', 'source', 'harbour survey', 's6', ['c5']),
  node('n8', 'source', 'a person close to the shipyard', 's8', ['c7']),
  node('n7', 'not-stated', 'not stated', 's7', ['c6']),
];

const EDGES: readonly ChainEdge[] = [
  edge('o', 'n1', 'said'),
  edge('o', 'n1', 'told the Courier'),
  edge('o', 'n2', 'citing'),
  edge('n2', 'n4', 'as saying'),
  edge('o', 'n3', 'according to'),
  edge('o', 'n5', 'said in a statement'),
  edge('o', 'n6', 'Harbour survey', 'link'),
  edge('o', 'n8', 'claimed'),
  edge('o', 'n7', 'allegedly'),
];

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

const REPORT: StoredReport = {
  version: 1,
  engine: 'full',
  document: {
    title: 'Freighter strikes quay at Port Ellery, divers search the hull',
    url: 'https://tidewater-courier.example/port-ellery',
    outlet: 'The Tidewater Courier',
    byline: 'By Ines Farrow',
    date: '2026-03-12T08:00:00Z',
    language: 'en',
    words: 1240,
    kind: 'news',
    declared: [],
  },
  sources: SOURCES,
  attributions: [],
  hedges: [],
  markers: [
    {
      id: 'm1',
      ruleId: 'r',
      start: 0,
      end: 1,
      type: 'no-comment',
      who: null,
      reasons: [],
      quote: 'did not answer questions',
      about: 'The shipyard',
    },
    {
      id: 'm3',
      ruleId: 'r',
      start: 0,
      end: 1,
      type: 'not-verified',
      who: null,
      reasons: [],
      quote: 'The Courier could not verify this',
      about: null,
    },
  ],
  claims: CLAIMS,
  chain: { nodes: NODES, edges: EDGES },
};

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
    markers: [],
    chain: {
      nodes: [node('o', 'outlet', 'The Tidewater Courier', null, []), ...nodes],
      edges: nodes.map(({ id }) => edge('o', id, 'said')),
    },
  };
  return { ...READ_STATE, report, markList: [] };
}
