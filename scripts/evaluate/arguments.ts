// The command line of `npm run evaluate`.

export type Task = 'attribution' | 'sourcing' | 'hedges' | 'quotations';

export interface Arguments {
  readonly task: Task;
  readonly gold: string;
  readonly scope: 'reporting' | 'all';
  readonly errors: number;
  readonly baseline: string | null;
  readonly save: string | null;
  readonly cofenet: string | null;
  readonly json: boolean;
  /** Sourcing only: parts for learning the choices apart from the articles scored; 0: the choices as shipped. */
  readonly folds: number;
}

export const HELP = `Usage: npm run --silent evaluate -- attribution|sourcing|hedges|quotations GOLD.jsonl [--scope reporting|all] [--errors N]
         [--save FILE] [--baseline FILE] [--cofenet FILE] [--folds N] [--json]
Analyses every article of GOLD.jsonl, or of a brat .ann file or folder, and prints the figures. --save keeps the run, --baseline lists what changed against
a kept one. --cofenet adds figures over token labels (attribution only). --folds 5 learns the small choices on four
fifths of the articles and scores the last, five times (sourcing only). --json prints the figures alone, as JSON.
`;

/** Reads the arguments, or says in one sentence what is wrong with them. */
export function readArguments(given: readonly string[]): Arguments | { readonly problem: string } {
  const values: Record<string, string> = {};
  const plain: string[] = [];
  let json = false;
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--json') json = true;
    else if (['--scope', '--errors', '--baseline', '--save', '--cofenet', '--folds'].includes(word)) {
      const value = rest.shift();
      if (value === undefined) return { problem: `${word} needs a value` };
      values[word] = value;
    } else if (word.startsWith('-')) return { problem: `there is no option ${word}` };
    else plain.push(word);
  }
  const [task, gold] = plain;
  if (task !== 'attribution' && task !== 'sourcing' && task !== 'hedges' && task !== 'quotations')
    return { problem: `choose one of attribution, sourcing, hedges, quotations, not "${task ?? ''}"` };
  if (gold === undefined || plain.length > 2) return { problem: 'give one gold file' };
  const scope = values['--scope'] ?? (task === 'attribution' ? 'all' : 'reporting');
  if (scope !== 'reporting' && scope !== 'all')
    return { problem: `no scope "${scope}": choose reporting or all` };
  const errors = Number(values['--errors'] ?? 0);
  if (!Number.isInteger(errors) || errors < 0) return { problem: '--errors takes a whole number' };
  const folds = Number(values['--folds'] ?? 0);
  if (!Number.isInteger(folds) || folds < 0 || folds === 1)
    return { problem: '--folds takes a whole number from 2' };
  if (folds > 0 && task !== 'sourcing') return { problem: '--folds goes with sourcing' };
  return {
    task,
    gold,
    scope,
    errors,
    json,
    folds,
    baseline: values['--baseline'] ?? null,
    save: values['--save'] ?? null,
    cofenet: values['--cofenet'] ?? null,
  };
}
