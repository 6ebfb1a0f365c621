// Which figures README and the results page show: one row each. Where it stands in the result, what is beside it, how it is written.

interface Goal {
  readonly is: 'at least' | 'at most';
  readonly value: number;
}

export interface Figure {
  readonly what: string;
  /** Name of the result file, and the way to the number in it. */
  readonly from: string;
  readonly at: readonly string[];
  /** A number to compare with: printed by the same command, or kept in another result. */
  readonly peer?: { readonly name: string; readonly at: readonly string[]; readonly from?: string };
  readonly goal?: Goal;
  readonly digits: number;
  readonly unit?: string;
  /** Shown in README too. */
  readonly brief?: true;
}

const brief = (figure: Figure): Figure => ({ ...figure, brief: true });

const atLeast = (value: number): Goal => ({ is: 'at least', value });
const atMost = (value: number): Goal => ({ is: 'at most', value });

const share = (what: string, from: string, at: string, goal?: number): Figure => ({
  what,
  from,
  at: at.split('/'),
  ...(goal === undefined ? {} : { goal: atLeast(goal) }),
  digits: 1,
});

/** A figure of sourcing: of the articles at hand, by folds, and beside it of the check set, which nobody has read. */
const sourcing = (what: string, at: string, goal: number): Figure => ({
  ...share(what, 'sourcing', at, goal),
  peer: { name: 'check', at: at.split('/'), from: 'sourcing-check' },
});

/** Percent. Development sets: rules were written with them in sight, so expect less elsewhere; check was never read. */
export const ACCURACY: readonly Figure[] = [
  brief(sourcing('sourcing chains: whole chain F1', 'chain/f1', 84)),
  brief(sourcing('chains of two or more hops F1', 'multi/f1', 66)),
  brief(sourcing('origin F1', 'origin/f1', 88)),
  sourcing('source type, share right', 'type/accuracy', 94),
  brief(sourcing('sentences unverified as worded F1', 'unverified/f1', 78)),
  brief(sourcing('remarks on the sourcing F1', 'marker/f1', 78)),
  brief(share('hedge cue F1', 'hedges', 'cue/f1', 85)),
  share('hedge class, share right', 'hedges', 'class', 88),
  share('hedge voice, share right', 'hedges', 'voice', 88),
  brief(share('attributions in full scope: match F1', 'attribution-all', 'match/f1', 76)),
  brief(share('attributions in full scope: all spans F1', 'attribution-all', 'full/f1', 65)),
  share('full scope: content exactly right', 'attribution-all', 'content_exact/share', 75),
  brief(share('reporting: cue precision', 'attribution-reporting', 'reporting/cue/p', 95)),
  brief(share('reporting: cue recall', 'attribution-reporting', 'reporting/cue/r', 95)),
  brief(share('reporting: all spans F1', 'attribution-reporting', 'reporting/full/f1', 87)),
  brief(
    share('reporting: content exactly right', 'attribution-reporting', 'reporting/content_exact/share', 84),
  ),
];

/** F1 of the article's text over four-word shingles, from 0 to 1. */
export const ARTICLE_TEXT: readonly Figure[] = [
  {
    what: 'pages the finder was made with, parsed',
    from: 'article-text',
    at: ['Hearsay', 'f1'],
    peer: { name: 'Readability 0.6.0', at: ['Readability 0.6.0', 'f1'] },
    goal: atLeast(0.965),
    digits: 3,
    brief: true,
  },
  {
    what: 'current pages of some 40 countries, parsed',
    from: 'article-text-current',
    at: ['Hearsay', 'f1'],
    peer: { name: 'Readability 0.6.0', at: ['Readability 0.6.0', 'f1'] },
    goal: atLeast(0.968),
    digits: 3,
    brief: true,
  },
  ...['Chrome', 'Firefox'].map((browser): Figure => ({
    what: `the first pages in ${browser}, offline`,
    from: `pages-${browser.toLowerCase()}`,
    at: ['text', 'f1'],
    goal: atLeast(0.965),
    digits: 3,
    brief: true,
  })),
];

const landing = (browser: string, what: string, at: readonly string[], goal: Goal): Figure => ({
  what: `${what}, ${browser}`,
  from: `links-${browser.toLowerCase()}`,
  at,
  goal,
  digits: 1,
  unit: '%',
});

/** Where links and annotations of saved pages land, in per cent of the statements. */
export const LINKS: readonly Figure[] = [
  ...(['Chrome', 'Firefox'] as const).flatMap((browser) => [
    landing(
      browser,
      'links that open at their words',
      ['links', 'rightShare'],
      atLeast(browser === 'Chrome' ? 98 : 96),
    ),
    landing(browser, 'links that open at others', ['links', 'elsewhereShare'], atMost(0.5)),
  ]),
  landing('Chrome', 'annotations right by text position', ['annotations', 'positionShare'], atLeast(100)),
  landing('Chrome', 'annotations right in Hypothesis', ['annotations', 'hypothesisShare'], atLeast(99)),
  landing('Chrome', 'annotations right in Apache Annotator', ['annotations', 'annotatorShare'], atLeast(99)),
];

const ratio = (what: string, at: string, goal?: number): Figure => ({
  what,
  from: 'bench',
  at: [at],
  ...(goal === undefined ? {} : { goal: atMost(goal) }),
  digits: 3,
});

/** Time of ours divided by time of the peer: 0.1 is ten times as fast. */
export const SPEED: readonly Figure[] = [
  ratio('5,000 words, 500 marks / mark.js', 'highlight_vs_markjs_5k', 1 / 8),
  brief(ratio('20,000 words, 5,000 marks / mark.js', 'highlight_vs_markjs_20k', 1 / 20)),
  brief(ratio('page work, 1,000 words / Readability', 'pipeline_vs_readability_1k', 1)),
  ratio('page work, 20,000 words / Readability', 'pipeline_vs_readability_20k', 1),
  brief(ratio('script on page / compromise + mark.js', 'page_script_vs_compromise_1k', 0.1)),
  brief(ratio('analysis per word / compromise', 'analysis_vs_compromise', 0.25)),
  ratio('analysis per word / wink', 'analysis_vs_wink', 8),
  ratio('analysis per word / retext-intensify', 'analysis_vs_retext_intensify'),
  ratio('per word, 100,000 / 20,000 words', 'growth_100k_vs_20k', 1.5),
];

const cost = (what: string, at: string, unit: string, goal?: number): Figure => ({
  ...ratio(what, at, goal),
  unit,
  digits: 0,
});

export const SIZE: readonly Figure[] = [
  brief(cost('page script, gzip', 'content_script_gzip_kb', 'kB', 20)),
  brief(cost('popup, gzip', 'popup_gzip_kb', 'kB', 40)),
  cost('engine, gzip', 'engine_gzip_kb', 'kB'),
  brief(cost('weights, gzip', 'model_gzip_kb', 'kB', 400)),
  cost('memory in a page of 1,000 words', 'page_heap_kb', 'kB', 1024),
];

export const COST: readonly Figure[] = [
  brief(cost('longest task, 20,000-word page', 'longest_task_20k_ms', 'ms', 50)),
  cost('changes to that page’s DOM', 'mutations_20k', '', 0),
  cost('layouts of that page', 'layout_count_20k', '', 0),
  brief(cost('sleeping background to report', 'background_wake_ms', 'ms')),
  cost('popup shows a known report in frame', 'popup_first_content_frames', '', 2),
];

const archive = (what: string, at: string, unit: string, goal?: Goal): Figure => ({
  what,
  from: 'archive-memory',
  at: [at],
  ...(goal === undefined ? {} : { goal }),
  digits: 0,
  unit,
});

export const ARCHIVE: readonly Figure[] = [
  archive('articles through the filter', 'articles', ''),
  archive('broken lines among them, answered with an error', 'errors', ''),
  brief(archive('articles a second, one process', 'articlesPerSecond', '', atLeast(17))),
  archive('memory after a quarter of them', 'atQuarterMb', 'MB'),
  brief(archive('memory after half of them', 'atHalfMb', 'MB')),
  brief(archive('memory at their end', 'atEndMb', 'MB')),
];
