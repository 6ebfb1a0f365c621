// Looks to choose from. Each category keeps its own line shape in all of them, so that colour is never the only sign.

import type { CategoryLook } from '../messaging/messages.ts';
import type { MarkCategory } from '../report/report.ts';

export type PresetId = 'newsprint' | 'lines' | 'okabe-ito' | 'ink';
export type CategoryLooks = Readonly<Record<MarkCategory, CategoryLook>>;

type Colours = Readonly<Record<MarkCategory, readonly [light: string, dark: string]>>;

const LINES = {
  named: 'solid',
  unnamed: 'dashed',
  relay: 'double',
  unverified: 'wavy',
  hedge: 'dotted',
  quotation: 'none',
} as const satisfies Record<MarkCategory, CategoryLook['line']>;

/** Muted inks, none of them a traffic light's. */
const NEWSPRINT: Colours = {
  named: ['#1f5fa6', '#8fbcf2'],
  unnamed: ['#96590a', '#eeb765'],
  relay: ['#6a48b5', '#c0abf5'],
  unverified: ['#a3326f', '#f29cc6'],
  hedge: ['#0c7180', '#6fcad6'],
  quotation: ['#5d6673', '#aab3c0'],
};

/**
 * Okabe and Ito's palette for all kinds of colour vision (2008), darkened on light pages where the original
 * falls below 3:1 against white.
 */
const OKABE_ITO: Colours = {
  named: ['#0072b2', '#56b4e9'],
  unnamed: ['#a86f00', '#e69f00'],
  relay: ['#b0568a', '#cc79a7'],
  unverified: ['#c24f00', '#f0e442'],
  hedge: ['#00825f', '#00b386'],
  quotation: ['#5f5f5f', '#bdbdbd'],
};

const INK: Colours = {
  named: ['#33363b', '#d8dade'],
  unnamed: ['#33363b', '#d8dade'],
  relay: ['#33363b', '#d8dade'],
  unverified: ['#33363b', '#d8dade'],
  hedge: ['#33363b', '#d8dade'],
  quotation: ['#33363b', '#d8dade'],
};

function looksOf(colours: Colours, tint: boolean): CategoryLooks {
  const look = (category: MarkCategory): CategoryLook => ({
    on: true,
    line: LINES[category],
    light: colours[category][0],
    dark: colours[category][1],
    tint: tint || LINES[category] === 'none',
  });
  return {
    named: look('named'),
    unnamed: look('unnamed'),
    relay: look('relay'),
    unverified: look('unverified'),
    hedge: look('hedge'),
    quotation: look('quotation'),
  };
}

export const PRESETS: Readonly<Record<PresetId, CategoryLooks>> = {
  newsprint: looksOf(NEWSPRINT, true),
  lines: looksOf(NEWSPRINT, false),
  'okabe-ito': looksOf(OKABE_ITO, true),
  ink: looksOf(INK, false),
};
