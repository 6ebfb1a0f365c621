import { expect, test } from 'vitest';
import { withCategory, withPreset } from '../../src/settings/change-look.ts';
import { PRESETS, type PresetId } from '../../src/settings/presets.ts';
import { CATEGORIES, DEFAULTS } from '../../src/settings/settings.ts';
import { contrast, ENOUGH, PAGE } from '../../src/ui/options/contrast.ts';

const ids = Object.keys(PRESETS) as PresetId[];

test.each(ids)('every colour of %s stands out from the page', (id) => {
  for (const category of CATEGORIES) {
    const { light, dark } = PRESETS[id][category];
    expect(contrast(light, PAGE.light), `${category} on light`).toBeGreaterThanOrEqual(ENOUGH);
    expect(contrast(dark, PAGE.dark), `${category} on dark`).toBeGreaterThanOrEqual(ENOUGH);
  }
});

test.each(ids)('no two categories of %s share a line shape', (id) => {
  const lines = CATEGORIES.map((category) => PRESETS[id][category].line);
  expect(new Set(lines).size).toBe(CATEGORIES.length);
});

test('contrast is that of the standard: black on white 21, a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#7a7a7a', '#7a7a7a')).toBe(1);
});

test('switching a category off keeps the preset, changing its line makes the look own', () => {
  expect(withCategory(DEFAULTS, 'hedge', { on: false })).toMatchObject({ preset: 'newsprint' });
  expect(withCategory(DEFAULTS, 'hedge', { line: 'wavy' })).toMatchObject({ preset: 'own' });
});

test('choosing a preset leaves switched-off categories off', () => {
  const off = withCategory(DEFAULTS, 'quotation', { on: false });
  const ink = withPreset(off, 'ink');
  expect(ink.look.categories.quotation.on).toBe(false);
  expect(ink.look.categories.named.light).toBe(PRESETS.ink.named.light);
});
