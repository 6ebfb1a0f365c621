// The command line of `npm run evaluate`.

export type Task = 'attribution' | 'sourcing' | 'hedges';

export interface Arguments {
  readonly task: Task;
  readonly gold: string;
  readonly scope: 'reporting' | 'all';
  readonly errors: number;
  readonly baseline: string | null;
  readonly save: string | null;
  readonly cofenet: string | null;
  readonly json: boolean;
}

export const HELP = `Usage: npm run --silent evaluate -- attribution|sourcing|hedges GOLD.jsonl [--scope reporting|all] [--errors N]
         [--save FILE] [--baseline FILE] [--cofenet FILE] [--json]
Analyses every article of GOLD.jsonl and prints the figures. --save keeps the run, --baseline lists what changed against
a kept one. --cofenet adds figures over token labels (attribution only); --json prints the figures alone, as JSON.
`;

/** Reads the arguments, or says in one sentence what is wrong with them. */
export function readArguments(given: readonly string[]): Arguments | { readonly problem: string } {
  const values: Record<string, string> = {};
  const plain: string[] = [];
  let json = false;
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--json') json = true;
    else if (['--scope', '--errors', '--baseline', '--save', '--cofenet'].includes(word)) {
      const value = rest.shift();
      if (value === undefined) return { problem: `${word} needs a value` };
      values[word] = value;
    } else if (word.startsWith('-')) return { problem: `there is no option ${word}` };
    else plain.push(word);
  }
  const [task, gold] = plain;
  if (task !== 'attribution' && task !== 'sourcing' && task !== 'hedges')
    return { problem: `choose one of attribution, sourcing, hedges, not "${task ?? ''}"` };
  if (gold === undefined || plain.length > 2) return { problem: 'give one gold file' };
  const scope = values['--scope'] ?? (task === 'attribution' ? 'all' : 'reporting');
  if (scope !== 'reporting' && scope !== 'all')
    return { problem: `no scope "${scope}": choose reporting or all` };
  const errors = Number(values['--errors'] ?? 0);
  if (!Number.isInteger(errors) || errors < 0) return { problem: '--errors takes a whole number' };
  return {
    task,
    gold,
    scope,
    errors,
    json,
    baseline: values['--baseline'] ?? null,
    save: values['--save'] ?? null,
    cofenet: values['--cofenet'] ?? null,
  };
}
