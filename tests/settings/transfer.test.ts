import { expect, test } from 'vitest';
import { withSite } from '../../src/settings/sites.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { exportSettings, importSettings } from '../../src/settings/transfer.ts';

test('a saved file gives the same settings back', () => {
  const settings = withSite({ ...DEFAULTS, askFirst: true }, 'courier.example', 'always');
  expect(importSettings(exportSettings(settings))).toEqual({ settings, problem: null });
});

test.each([
  ['an empty file', ''],
  ['a file cut off in the middle', exportSettings(DEFAULTS).slice(0, 80)],
  ['some other JSON', '{"version":1,"askFirst":true}'],
  ['a list', '[]'],
  ['null', 'null'],
])('%s is no settings file', (_, text) => {
  expect(importSettings(text)).toBeNull();
});

test('a file with one broken field gives the rest and says so', () => {
  const file = {
    ...(JSON.parse(exportSettings({ ...DEFAULTS, askFirst: true })) as object),
    scope: 'everything',
  };
  expect(importSettings(JSON.stringify(file))).toEqual({
    settings: { ...DEFAULTS, askFirst: true },
    problem: 'damaged',
  });
});
