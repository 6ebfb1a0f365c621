import { describe, expect, test } from 'vitest';
import type { PageSaid } from '../../src/article/page-text.ts';
import type { StoredReport } from '../../src/messaging/messages.ts';
import { failedReading, type Reading } from '../../src/tabs/reading.ts';
import { hasMoved, movedAlong, saidHere, type SaidAt } from '../../src/tabs/said-here.ts';

const FERRY = 'https://courier.example/ferry';
const BRIDGE = 'https://courier.example/bridge';

const said = (url: string, parts: Partial<PageSaid> = {}): PageSaid => ({
  url,
  language: 'en',
  title: 'Ferry line may halt',
  meta: [
    ['og:site_name', 'Harbour Courier'],
    ['author', 'Ines Calder'],
  ],
  jsonLd: [
    '{"@type":"WebSite","name":"Harbour Courier"}',
    '{"@type":"NewsArticle","headline":"Ferry line may halt"}',
  ],
  date: '2026-03-02',
  canonical: null,
  ...parts,
});
const afterFerry = (): SaidAt => saidHere(said(FERRY), {}).at;

describe('what a page says', () => {
  test('is all its own at the first address, and when it is read again', () => {
    expect(saidHere(said(FERRY), {}).said).toEqual(said(FERRY));
    expect(saidHere(said(FERRY), afterFerry()).said).toEqual(said(FERRY));
  });

  test('of the article before does not count at the next address; what it says of the site does', () => {
    expect(saidHere(said(BRIDGE), afterFerry()).said).toMatchObject({
      url: BRIDGE,
      language: 'en',
      title: null,
      meta: [['og:site_name', 'Harbour Courier']],
      jsonLd: ['{"@type":"WebSite","name":"Harbour Courier"}'],
      date: null,
    });
  });

  test('that is new at the next address counts there, and there alone', () => {
    const bridge = saidHere(said(BRIDGE, { title: 'Bridge may close', date: '2026-03-03' }), afterFerry());
    expect(bridge.said).toMatchObject({ title: 'Bridge may close', date: '2026-03-03' });
    expect(saidHere(said(FERRY), bridge.at).said).toEqual(said(FERRY));
    expect(saidHere(said(FERRY, { title: 'Bridge may close' }), bridge.at).said.title).toBeNull();
  });

  test('counts where it names the address, though it came early', () => {
    const early = '{"@type":"NewsArticle","headline":"Bridge","url":"https:\\/\\/courier.example\\/bridge"}';
    const { at } = saidHere(said(FERRY, { jsonLd: [early] }), {});
    expect(saidHere(said(BRIDGE, { jsonLd: [early] }), at).said.jsonLd).toEqual([early]);
  });

  test('belongs to one page with all its anchors, but not with routes behind the sign', () => {
    expect(saidHere(said(`${FERRY}#comments`), afterFerry()).said.title).toBe('Ferry line may halt');
    expect(saidHere(said(`${FERRY}#/bridge`), afterFerry()).said.title).toBeNull();
  });

  test('is remembered of the latest addresses alone', () => {
    let at: SaidAt = {};
    for (let i = 0; i < 100; i += 1) at = saidHere(said(`${FERRY}${i}`, { title: `Ferry ${i}` }), at).at;
    expect(Object.keys(at).length).toBeLessThan(50);
    expect(Object.keys(at)).toContain(`${FERRY}99`);
  });
});

describe('an article at another address', () => {
  const sentences = ['The ferry will stop.', 'The quay is closed.', 'Nobody would say why.'];
  const report = { statements: sentences.map((sentence) => ({ sentence })) } as unknown as StoredReport;
  const reading: Reading = { ...failedReading('failed'), report, said: afterFerry() };

  test('is the same where most of its statements are there', () => {
    expect(hasMoved(reading, said(BRIDGE), `${sentences[0]} ${sentences[1]} It was painted twice.`)).toBe(
      true,
    );
    expect(saidHere(said(BRIDGE), movedAlong(reading, said(BRIDGE))).said).toEqual(said(BRIDGE));
  });

  test.each([
    ['other statements', BRIDGE, 'The bridge may be closed. The quay is closed.'],
    ['an address that is known', FERRY, sentences.join(' ')],
  ])('is not with %s', (_what, url, text) => {
    expect(hasMoved(reading, said(url), text)).toBe(false);
  });

  test('is another one where nothing was found in the first', () => {
    expect(hasMoved(failedReading('no-article'), said(BRIDGE), 'The quay is closed.')).toBe(false);
  });
});
