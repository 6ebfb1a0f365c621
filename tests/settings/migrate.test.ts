import { expect, test } from 'vitest';
import { migrate, type Migration } from '../../src/settings/migrate.ts';

const rename: Migration = ({ ask, ...fields }) => ({ ...fields, askFirst: ask });
const split: Migration = ({ words, ...fields }) => ({ ...fields, words: { muted: words } });

test.each([
  [
    'two steps from the first version',
    { version: 1, ask: true, words: ['a'] },
    { version: 3, askFirst: true, words: { muted: ['a'] } },
  ],
  [
    'one step from the second',
    { version: 2, askFirst: true, words: ['a'] },
    { version: 3, askFirst: true, words: { muted: ['a'] } },
  ],
  ['none from the newest', { version: 3, words: { muted: [] } }, { version: 3, words: { muted: [] } }],
  ['none from a later one', { version: 9, ask: 1 }, { version: 9, ask: 1 }],
  ['none without a version', { ask: 1 }, { ask: 1 }],
  ['none from a version that is no number', { version: 'one', ask: 1 }, { version: 'one', ask: 1 }],
  ['none from a version before the first', { version: -1, ask: 1 }, { version: -1, ask: 1 }],
])('%s', (_, stored, expected) => {
  expect(migrate(stored, [rename, split])).toEqual(expected);
});

test('a field no step names passes through', () => {
  expect(migrate({ version: 1, mood: 'sunny' }, [rename])).toMatchObject({ mood: 'sunny' });
});
