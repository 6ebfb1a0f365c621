// What can be measured, one row each: the name of its JSON file, and the command that prints it.

export interface Measure {
  readonly name: string;
  /** As a reader would type it. CORPUS and PAGES stand for files that are not part of the project. */
  readonly command: string;
  /** The same as words for `npm run --silent`, the files found in the given folder. */
  readonly words: (folder: string) => readonly string[];
  /** Where the command prints something else than one JSON object: makes one of what it printed. */
  readonly summarise?: 'pages';
}

const evaluate = (task: string, file: string, ...more: string[]): Measure['words'] => {
  return (folder) => ['evaluate', '--', task, `${folder}/corpora/${file}`, ...more, '--json'];
};

export const MEASURES: readonly Measure[] = [
  {
    name: 'sourcing',
    command: 'npm run --silent evaluate -- sourcing CORPUS.jsonl --folds 5',
    words: evaluate('sourcing', 'sourcing-dev.jsonl', '--folds', '5'),
  },
  {
    name: 'sourcing-check', // never read, by nobody: only its totals are known
    command: 'npm run --silent evaluate -- sourcing CHECK.jsonl',
    words: evaluate('sourcing', 'sourcing-check.jsonl'),
  },
  {
    name: 'hedges',
    command: 'npm run --silent evaluate -- hedges CORPUS.jsonl',
    words: evaluate('hedges', 'hedges-dev.jsonl'),
  },
  {
    name: 'attribution-all',
    command: 'npm run --silent evaluate -- attribution CORPUS.jsonl --scope all',
    words: evaluate('attribution', 'polnear/dev.jsonl', '--scope', 'all'),
  },
  {
    name: 'attribution-reporting',
    command: 'npm run --silent evaluate -- attribution CORPUS.jsonl --scope reporting',
    words: evaluate('attribution', 'polnear/dev.jsonl', '--scope', 'reporting'),
  },
  {
    name: 'article-text',
    command: 'npm run --silent article-text -- PAGES',
    words: (folder) => ['article-text', '--', `${folder}/pages`, '--json'],
  },
  {
    name: 'article-text-current',
    command: 'npm run --silent article-text -- CURRENT_PAGES',
    words: (folder) => ['article-text', '--', `${folder}/pages2`, '--json'],
  },
  ...(['chrome', 'firefox'] as const).map((browser): Measure => ({
    name: `pages-${browser}`,
    command: `npm run --silent pages -- PAGES --browser ${browser}`,
    words: (folder) => ['pages', '--', `${folder}/pages`, '--browser', browser],
    summarise: 'pages',
  })),
  ...(['chrome', 'firefox'] as const).map((browser): Measure => ({
    name: `links-${browser}`,
    command: `npm run --silent links -- PAGES CURRENT_PAGES --browser ${browser} --json`,
    words: (folder) => ['links', '--', `${folder}/pages`, `${folder}/pages2`, '--browser', browser, '--json'],
  })),
  {
    name: 'bench',
    command: 'npm run --silent bench -- --json',
    words: () => ['bench', '--', '--json'],
  },
  ...['chrome', 'firefox'].map((browser): Measure => ({
    name: `soak-${browser}`,
    command: `npm run --silent soak -- --browser ${browser}`,
    words: () => ['soak', '--', '--browser', browser],
  })),
];
