import { act } from 'preact/test-utils';
import { page } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import '../../src/ui/design/tokens.css';
import '../../src/ui/design/controls.css';
import '../../src/ui/report/report.css';
import '../../src/ui/popup/popup.css';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { resetWorld, tell } from './fake-browser.ts';
import { click, named, settle, texts, type } from './mount.tsx';
import { open, sent } from './open-popup.tsx';
import { READ_STATE, stateWithClaims, stateWithSources } from './sample-state.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/messaging/native-browser.ts', () => import('./fake-browser.ts'));

beforeEach(async () => {
  resetWorld();
  await page.viewport(400, 600);
});

test('draws the chain from the outlet, each branch with its words', async () => {
  const app = await open();
  const branches = [...app.querySelectorAll('.branch')].map((branch) => ({
    name: branch.querySelector(':scope > .node .node-name')?.textContent,
    words: texts(branch, ':scope > .edge q'),
    depth: branch.closest('.tree')?.parentElement?.closest('.branch')?.querySelector('.node-name')
      ?.textContent,
  }));
  expect(branches[0]).toMatchObject({ name: 'The Tidewater Courier', words: [] });
  expect(branches).toContainEqual({
    name: 'Northern Wire',
    words: ['citing'],
    depth: 'The Tidewater Courier',
  });
  expect(branches).toContainEqual({
    name: 'local fishermen',
    words: ['as saying'],
    depth: 'Northern Wire',
  });
  expect(branches).toContainEqual({
    name: 'Maren Oldfield, the port’s director',
    words: ['said', 'told the Courier'],
    depth: 'The Tidewater Courier',
  });
});

test('says "not stated" where nothing is worded', async () => {
  const app = await open();
  await click(
    named(app, 'a person close to the shipyard')?.closest('button') ?? nodeOf(app, 'a person close'),
  );
  expect(texts(app, '.axes .missing')).toEqual(['not stated', 'not stated']);
});

test('an article that names no outlet comes from the site it stands on, else from "this article"', async () => {
  const nodes = READ_STATE.report!.chain.nodes.map((each) =>
    each.kind === 'outlet' ? { ...each, label: '' } : each,
  );
  const chain = { ...READ_STATE.report!.chain, nodes };
  for (const [url, root] of [
    ['https://www.tidewater-courier.example/quay', 'tidewater-courier.example'],
    [null, 'this article'],
  ] as const) {
    const document = { ...READ_STATE.report!.document, outlet: null, url };
    const app = await open({ ...READ_STATE, report: { ...READ_STATE.report!, chain, document } });
    expect(texts(app, '.branch-root > .node .node-name')).toEqual([root]);
    expect(texts(app, '.branch-root > .node .node-kind')).toEqual([]);
  }
});

test('a sentence that several signs share is said once', async () => {
  const [claim, ...claims] = READ_STATE.report!.claims;
  const hedge = {
    id: 'h1',
    ruleId: 'x',
    start: 0,
    end: 1,
    type: 'modal',
    voice: 'article',
    confidence: 1,
  } as const;
  const hedges = [{ ...hedge, reasons: ['tagger', 'tagger-word', 'tagger-neighbours'] as const }];
  const flagged = { ...claim!, hedgeIds: ['h1'], flags: ['second-hand'] as const };
  const app = await open({
    ...READ_STATE,
    report: { ...READ_STATE.report!, hedges, claims: [flagged, ...claims] },
  });
  const said = texts(app, '[data-statement="t1"] .why p:not(.copy)');
  expect(said.length).toBeGreaterThan(3);
  expect(new Set(said).size).toBe(said.length);
});

test('40 sources are folded, unfold on demand, and can be searched', async () => {
  const app = await open(stateWithSources(40));
  expect(texts(app, '.node-name')).toHaveLength(9);
  await click(named(app, 'Show 32 more sources'));
  expect(texts(app, '.node-name')).toHaveLength(41);
  await type(app.querySelector('[type="search"]'), 'number 17');
  expect(texts(app, '.node-name')).toEqual(['The Tidewater Courier', 'Witness Number 17']);
  await type(app.querySelector('[type="search"]'), 'nobody');
  expect(app.textContent).toContain('No source has these letters in its name.');
});

test('filters the unverified claims by flag', async () => {
  const app = await open();
  expect(texts(app, '#unverified .card .quote')).toHaveLength(4);
  const filter = app.querySelectorAll('.filter')[1];
  expect(filter?.textContent).toContain('No source given');
  await click(filter);
  expect(texts(app, '#unverified .card .quote')).toEqual([
    'the crew was unpaid since the spring, the Courier reports.',
  ]);
  await click(filter);
  expect(texts(app, '#unverified .card .quote')).toHaveLength(4);
});

test('a click on a claim takes the page there', async () => {
  const app = await open();
  await click(app.querySelector('[data-statement="t3"] .quote-link'));
  expect(sent('jump')).toEqual([{ to: 'background', kind: 'jump', tabId: 7, markId: 'k3' }]);
  expect(app.querySelector('[data-statement="t3"]')?.getAttribute('data-selected')).toBe('true');
});

test('a mark chosen in the page is chosen in the list', async () => {
  const app = await open();
  await act(async () => tell({ to: 'view', kind: 'selected', tabId: 7, markId: 'k2', how: 'chosen' }));
  expect(app.querySelector('[data-statement="t2"]')?.getAttribute('data-selected')).toBe('true');
  expect(texts(app, '[role="status"]')).toContain(
    'Second-hand: Northern Wire quoted local fishermen as saying',
  );
});

test('of very many claims the first hundred stand there, the rest behind a button that hands the focus on', async () => {
  const app = await open(stateWithClaims(250));
  const claims = (): string[] => texts(app, '#unverified .card .quote');
  expect(claims()).toHaveLength(100);
  const more = named(app, 'Show 150 more statements')!.closest('button');
  more?.focus();
  await click(more);
  expect(claims()).toHaveLength(250);
  expect(document.activeElement?.closest('.card')?.textContent).toContain('statement number 101');
});

test('a mark chosen in the page unfolds the list as far as its claim, and the focus stays', async () => {
  const app = await open(stateWithClaims(250));
  const focused = document.activeElement;
  await act(async () => tell({ to: 'view', kind: 'selected', tabId: 7, markId: 'm-last', how: 'chosen' }));
  await settle();
  expect(app.querySelector('[data-statement="t250"]')?.getAttribute('data-selected')).toBe('true');
  expect(document.activeElement).toBe(focused);
});

test('the list of marks is the marks, in order', async () => {
  const app = await open();
  await act(async () => {
    app.querySelector<HTMLDetailsElement>('.all-marks')!.open = true;
    await settle();
  });
  expect(texts(app, '#marks .quote')).toEqual(READ_STATE.markList.map((mark) => mark.words));
});

test('next and previous go round through the categories that are on', async () => {
  const categories = {
    ...DEFAULTS.look.categories,
    named: { ...DEFAULTS.look.categories.named, on: false },
  };
  const app = await open(READ_STATE, { look: { ...DEFAULTS.look, categories } });
  await click(named(app, 'Next mark'));
  await click(named(app, 'Previous mark'));
  expect(sent('jump').map((message) => (message as { markId: string }).markId)).toEqual(['k1', 'k10']);
});

test('whom a remark is about and its words are one run of text, also where our page runs the other way', async () => {
  const app = await open();
  expect(texts(app, '#markers .quote bdi')).toContain('The shipyard did not answer questions');
});

test('text of the page stays text', async () => {
  const hostile = '<img src=x onerror="window.broken=1">';
  const report = { ...READ_STATE.report!, document: { ...READ_STATE.report!.document, title: hostile } };
  const app = await open({ ...READ_STATE, report });
  expect(texts(app, '.headline')).toEqual([hostile]);
  expect(app.querySelector('img')).toBeNull();
});

const nodeOf = (app: Element, start: string): Element | undefined =>
  [...app.querySelectorAll('.node')].find((node) => node.textContent.includes(start));

test('a source is put right by name, kind and likeness, by keyboard alone, and the background is told', async () => {
  const app = await open();
  await click(nodeOf(app, 'two officials familiar'));
  const amend = app.querySelector<HTMLDetailsElement>('.amend')!;
  amend.open = true;
  await settle();
  await type(amend.querySelector('input'), 'The port’s two deputies');
  await act(async () => {
    const kind = amend.querySelector('select')!;
    kind.value = 'organisation';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(async () => amend.querySelector('form')!.requestSubmit());
  expect(sent('amend')).toEqual([
    {
      to: 'background',
      kind: 'amend',
      tabId: 7,
      change: {
        what: 'source',
        source: {
          name: 'two officials familiar with the talks',
          as: 'The port’s two deputies',
          type: 'organisation',
        },
      },
    },
  ]);
});

test('a note that could not be kept stays in its field, and the reader is told', async () => {
  const app = await open();
  const card = app.querySelector('[data-statement="t3"]')!;
  card.querySelector('details')!.open = true;
  const field = card.querySelector('textarea')!;
  await act(async () => {
    field.value = 'Ask the tug company.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click(named(card, 'Save the note'));
  await settle();
  expect(card.textContent).toContain('This could not be saved here. Your words are still here.');
  expect(field.value).toBe('Ask the tug company.');
});

test('what the reader changed is said above the report, with the way back', async () => {
  const app = await open({ ...READ_STATE, own: { hidden: 2, unfit: 1 } });
  expect(app.querySelector('.own-changes')?.textContent).toContain('You have hidden 2 marks here.');
  expect(app.querySelector('.own-changes')?.textContent).toContain(
    '1 of your changes no longer fits this text.',
  );
  await click(named(app, 'Show them again'));
  expect(sent('amend')).toEqual([
    { to: 'background', kind: 'amend', tabId: 7, change: { what: 'show-hidden' } },
  ]);
});

test('the summary’s numbers filter: unnamed sources alone', async () => {
  const app = await open();
  const glances = [...app.querySelectorAll('.glance-link')];
  await click(glances.find(({ textContent }) => textContent.includes('unnamed sources')));
  expect(texts(app, '.tree .node-name').toSorted()).toEqual(
    [
      'The Tidewater Courier',
      'Northern Wire',
      'local fishermen',
      'two officials familiar with the talks',
      'a person close to the shipyard',
    ].toSorted(),
  );
});

test('a long sentence is cut around its own words and unfolds', async () => {
  const [first, ...others] = READ_STATE.report!.statements;
  const long = `${'and so it went on '.repeat(30)}the gate was locked${' and so it went on'.repeat(30)}`;
  const start = long.indexOf('the gate');
  const statement = { ...first!, sentence: long, sentenceStart: 0, start, end: start + 19 };
  const claims = READ_STATE.report!.claims.map((claim) =>
    claim.id === 'c1' ? { ...claim, flags: ['no-source'] as const } : claim,
  );
  const app = await open({
    ...READ_STATE,
    report: { ...READ_STATE.report!, claims, statements: [statement, ...others] },
  });
  const card = app.querySelector('[data-statement="t1"]')!;
  expect(texts(card, '.own-words')).toEqual(['the gate was locked']);
  expect(card.querySelector('.quote')!.textContent.length).toBeLessThan(200);
  await click(named(card, 'Show the whole sentence'));
  expect(card.querySelector('.quote')!.textContent).toBe(long);
});
