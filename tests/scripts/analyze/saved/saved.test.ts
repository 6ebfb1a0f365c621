// Pages that lie together: in a folder, a ZIP, an EPUB, a WARC. Each is read, with the address that its file gives it or none.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { strToU8, zipSync } from 'fflate';
import { WARCRecord, WARCSerializer } from 'warcio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSaved } from '../../../../scripts/analyze/saved/open-saved.ts';
import type { SavedPage } from '../../../../scripts/analyze/saved/saved-page.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-saved-'));
const sample = readFileSync(path.join(root, 'tests/site/sample.html'), 'utf8');
const ADDRESS = 'https://gull.example/news/blasts';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function pagesIn(place: string): Promise<SavedPage[]> {
  const pages: SavedPage[] = [];
  for await (const page of openSaved(place)) pages.push(page);
  return pages;
}

function fileOf(name: string, bytes: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

async function recordOf(url: string, type: string, body: Uint8Array, status = '200 OK'): Promise<Uint8Array> {
  async function* content() {
    yield body;
  }
  const given = {
    url,
    date: '2031-03-11T07:40:00Z',
    type: 'response' as const,
    statusline: `HTTP/1.1 ${status}`,
    httpHeaders: { 'Content-Type': type },
  };
  return WARCSerializer.serialize(WARCRecord.create(given, content()));
}

describe('a folder', () => {
  test('gives its pages by name, those in its folders too, and nothing else', async () => {
    fileOf('plain/b.html', sample);
    fileOf('plain/a/deep.htm', sample);
    fileOf('plain/c.txt', 'Mira Oskal said the road was open.');
    fileOf('plain/d.css', 'p {}');
    fileOf('plain/e.html', Uint8Array.of(0xff, 0xfe));
    const pages = await pagesIn(path.join(folder, 'plain'));
    expect(pages.map(({ place }) => place)).toEqual(['a/deep.htm', 'b.html', 'c.txt', 'e.html']);
    expect(pages.map(({ content }) => Object.keys(content)[0])).toEqual(['html', 'html', 'text', 'problem']);
  });

  test('an address is the one that a browser or SingleFile wrote down, or none', async () => {
    fileOf('told/a.html', `<!-- saved from url=(0032)${ADDRESS} -->\n${sample}`);
    fileOf(
      'told/b.html',
      `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: today\n-->${sample}`,
    );
    fileOf('told/c.html', sample);
    expect((await pagesIn(path.join(folder, 'told'))).map(({ url }) => url)).toEqual([
      ADDRESS,
      ADDRESS,
      null,
    ]);
  });
});

describe.each(['zip', 'epub'])('a %s', (ending) => {
  test('gives the pages in it', async () => {
    const bytes = zipSync({
      mimetype: strToU8('application/epub+zip'),
      'text/2.xhtml': strToU8(sample),
      'text/1.xhtml': strToU8(sample),
    });
    const pages = await pagesIn(fileOf(`archive.${ending}`, bytes));
    expect(pages.map(({ place }) => place)).toEqual(['text/1.xhtml', 'text/2.xhtml']);
    expect(pages[0]?.content).toEqual({ html: sample });
  });
});

describe('a WARC', () => {
  test.each(['archive.warc', 'archive.warc.gz'])(
    '%s gives its pages with the addresses they were taken from',
    async (name) => {
      const latin = new Uint8Array(Buffer.from('<p>Café</p>', 'latin1'));
      const records = [
        await recordOf(ADDRESS, 'text/html; charset=utf-8', strToU8(sample)),
        await recordOf('https://gull.example/old', 'text/html; charset=iso-8859-1', latin),
        await recordOf('https://gull.example/a.png', 'image/png', strToU8('no page')),
        await recordOf('https://gull.example/gone', 'text/html', strToU8('gone'), '404 Not Found'),
      ];
      const zipped = name.endsWith('.gz') ? records.map((record) => gzipSync(record)) : records;
      const pages = await pagesIn(fileOf(name, Buffer.concat(zipped)));
      expect(pages.map(({ url }) => url)).toEqual([ADDRESS, 'https://gull.example/old']);
      expect(pages.map(({ content }) => content)).toEqual([{ html: sample }, { html: '<p>Café</p>' }]);
    },
  );
});

describe('the command line', { timeout: 120_000 }, () => {
  const analyze = (...given: string[]) =>
    spawnSync('npm', ['run', '--silent', 'analyze', '--', ...given], { cwd: root, encoding: 'utf8' });
  const out = path.join(folder, 'out');
  let run: ReturnType<typeof analyze>;

  beforeAll(() => {
    fileOf('mixed/a.html', sample);
    fileOf('mixed/b.txt', 'Local sources said the road was open.\n\nMira Oskal said it was not.');
    fileOf('mixed/c.html', '<p>Hi</p>');
    run = analyze('--format', 'json', '--out', out, path.join(folder, 'mixed'));
  }, 120_000);

  test('writes a report of each page and names those without one', () => {
    expect([run.status, run.stdout]).toEqual([0, '']);
    expect(run.stderr).toMatch(/mixed: c\.html: no article found/);
    expect(readdirSync(out).toSorted()).toEqual([
      '0001-a.json',
      '0002-b.json',
      'summary.csv',
      'summary.html',
    ]);
    const { document } = JSON.parse(readFileSync(path.join(out, '0002-b.json'), 'utf8')) as {
      document: object;
    };
    expect(document).toMatchObject({ url: null });
  });

  test('the summary has a row an outlet: shares of the unnamed, of what is passed on, and the agencies', () => {
    const rows = parse(readFileSync(path.join(out, 'summary.csv')), { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows).toMatchObject([
      { outlet: 'The Daily Gull', articles: '1', agencies: expect.stringContaining('ANKA') },
      { outlet: '', articles: '1', sourced_statements: '2', unnamed: '1', unnamed_share: '0.500' },
    ]);
  });

  test('the page has the same figures, needs no script and loads nothing', () => {
    const page = readFileSync(path.join(out, 'summary.html'), 'utf8');
    expect(page).toContain(
      '<th scope="row">not stated</th><td class="number">1</td><td class="number">2</td><td class="number">1 (50 %)</td>',
    );
    expect(page.match(/<svg[^>]*role="img"/g)).toHaveLength(2);
    expect(page).toContain('2 articles read, 1 pages held none');
    expect(page).not.toMatch(/<script|<link|@import|url\(|src=/);
  });

  test.each([
    ['holds no page', 'src', /src: no article in it/],
    ['is no archive', () => fileOf('broken.zip', 'not a zip'), /broken\.zip: invalid zip data/],
  ])('says so where it %s', (_, place, message) => {
    const { status, stdout, stderr } = analyze(typeof place === 'string' ? place : place());
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });
});
