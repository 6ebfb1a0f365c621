import { describe, expect, test } from 'vitest';
import { isSameOutlet, keyOf, namesOutlet } from '../../../src/article/statement/outlet-name.ts';
import { readStatement } from '../../../src/article/statement/read-statement.ts';
import { articleData, saidBy } from '../said.ts';

const publishedBy = (name: string) => articleData({ publisher: { '@type': 'Organization', name } });

describe('the outlet is what its names agree on', () => {
  test.each([
    ['a slug spelled elsewhere', 'halmgull', 'Halm Gull', 'https://halmgull.example/a', 'Halm Gull'],
    ['a section beside the outlet', 'Weather', 'Halm Gull', 'https://halmgull.example/a', 'Halm Gull'],
    [
      'a company beside its paper',
      'Halm Gull',
      'Northern Media AG',
      'https://halmgull.example/a',
      'Halm Gull',
    ],
    [
      'a company that bears the name',
      'Halm Gull GmbH',
      'Halm Gull GmbH',
      'https://halmgull.example/a',
      'Halm Gull',
    ],
    [
      'a slogan behind it',
      'Halm Gull | News from the coast',
      'Halm Gull',
      'https://halmgull.example/a',
      'Halm Gull',
    ],
    [
      'an address spelled elsewhere',
      'halmgull.example',
      'Halm Gull',
      'https://halmgull.example/a',
      'Halm Gull',
    ],
    [
      'initials in the address',
      'Halm Evening News',
      'Coast Group',
      'https://hen.example/a',
      'Halm Evening News',
    ],
    [
      'an agency as publisher of its story',
      'Halm Gull',
      'Associated Press',
      'https://halmgull.example/a',
      'Halm Gull',
    ],
    ['the agency’s own page', 'AP News', 'Associated Press', 'https://apnews.example/a', 'AP News'],
  ])('%s', (_what, siteName, publisher, url, outlet) => {
    const read = readStatement(
      saidBy({
        url,
        title: 'Gate breaks at Halm',
        meta: [['og:site_name', siteName]],
        jsonLd: [publishedBy(publisher)],
      }),
    );
    expect(read.outlet).toBe(outlet);
    expect(read.outletNames).toContain(outlet);
  });

  test('where no tag names it, the title’s tail does, if the address agrees; else the address', () => {
    const bare = { meta: [], jsonLd: [] };
    expect(
      readStatement(saidBy({ ...bare, url: 'https://halmgull.example/a', title: 'Gate breaks - Halm Gull' }))
        .outlet,
    ).toBe('Halm Gull');
    expect(
      readStatement(saidBy({ ...bare, url: 'https://gull.example/a', title: 'Gate breaks - and holds' }))
        .outlet,
    ).toBe('gull.example');
    expect(
      readStatement(saidBy({ ...bare, url: 'file:///tmp/a.html', title: 'Gate breaks - and holds' })).outlet,
    ).toBeNull();
  });

  test('all spellings are handed on, so that the outlet knows itself', () => {
    const read = readStatement(
      saidBy({
        url: 'https://www.gull.example/a',
        meta: [['og:site_name', 'The Halm Gull']],
        jsonLd: [publishedBy('Halm Gull Ltd')],
      }),
    );
    expect(read.outletNames).toEqual(
      expect.arrayContaining(['The Halm Gull', 'Halm Gull Ltd', 'gull.example']),
    );
  });
});

describe('names of one outlet', () => {
  test.each([
    ['The Halm Gull', 'halmgull.example'],
    ['Häfen-Zeitung', 'haefenzeitung'.replace('ae', 'a')],
    ['Halm Evening News', 'hen'],
    ['Halm Gull AG', 'the halm gull'],
  ])('%s and %s', (one, other) => {
    expect(isSameOutlet(one, other)).toBe(true);
  });

  test.each([
    ['The Halm Gull', 'The Vell Review'],
    ['Gull', ''],
    ['...', '---'],
  ])('%s and %s are two', (one, other) => {
    expect(isSameOutlet(one, other)).toBe(false);
  });

  test('a person who is called like a part of it is not it', () => {
    expect(namesOutlet('Gull', ['The Halm Gull'])).toBe(true);
    expect(namesOutlet('Ann Gull', ['Gull'])).toBe(false);
  });

  test('letters are what is left of a name', () => {
    expect(keyOf('https://www.the-halm-gull.example/news')).toBe('thehalmgull');
    expect(keyOf('Die Häfen GmbH & Co. KG')).toBe('hafen');
  });
});
