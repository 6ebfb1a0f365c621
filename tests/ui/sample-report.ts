// A report made for the UI's tests: an invented article with relays, unnamed sources, a denial and hedges.

import type { SourceType } from '../../src/lexicon/classes.ts';
import type { StoredReport } from '../../src/messaging/messages.ts';
import type {
  ChainEdge,
  ChainNode,
  Claim,
  Flag,
  Notice,
  Source,
  Statement,
} from '../../src/report/report.ts';

const NO_AXES = { sector: null, proximity: null, number: null, anonymityReason: null, channel: null };

export function source(
  id: string,
  name: string,
  type: SourceType,
  axes: Partial<Source['axes']> = {},
): Source {
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

export function claim(
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

export function node(
  id: string,
  kind: ChainNode['kind'],
  label: string,
  sourceId: string | null,
  claims: string[],
): ChainNode {
  return { id, kind, label, sourceId, claimIds: claims };
}

export function edge(
  from: string,
  to: string,
  quote: string,
  basis: ChainEdge['basis'] = 'wording',
): ChainEdge {
  return { from, to, basis, span: null, quote };
}

/** Each claim in a sentence of its own, its words between others. */
export function statementsOf(claims: readonly Claim[]): readonly Statement[] {
  return claims.map(({ id, start, end, quote }, at) => ({
    id: `t${at + 1}`,
    start,
    end,
    sentenceStart: start,
    sentence: `${quote}, the Courier reports.`,
    isCut: false,
    claimIds: [id],
  }));
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

export const REPORT: StoredReport = {
  version: 1,
  engine: 'full',
  document: {
    title: 'Freighter strikes quay at Port Ellery, divers search the hull',
    url: 'https://tidewater-courier.example/port-ellery',
    outlet: 'The Tidewater Courier',
    outletNames: ['The Tidewater Courier'],
    byline: 'By Ines Farrow',
    date: '2026-03-12T08:00:00Z',
    updated: null,
    language: 'en',
    words: 1240,
    kind: 'news',
    kindBasis: 'JSON-LD @type NewsArticle',
    declared: [],
    policies: [],
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
  statements: statementsOf(CLAIMS),
  chain: { nodes: NODES, edges: EDGES },
};
