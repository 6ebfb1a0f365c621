// Where the core plainly misread a cue that a rule knows: the rule's spans are then the better ones.

import { holdsClause } from './content.ts';
import { anyOverlap, runsOverlap, type Draft, type Run } from './draft.ts';
import { isIn, lowerAt, type Scene } from './scene.ts';

/** Tokens: less is no statement, and behind a verb of saying the rule's content is the better guess. */
const SHORTEST = 2;
const TAKES_STATEMENT = new Set(['say', 'tell', 'claim', 'argue', 'deny', 'believe']);

/** "X, said Y": the core took the statement for its speaker and the speaker for what is said. */
export function isTurned(scene: Scene, rule: Draft, source: Run | null, content: readonly Run[]): boolean {
  if (rule.source === null || source === null || rule.ruleId !== 'say') return false;
  const clause = (runs: readonly Run[]) => runs.some((run) => holdsClause(scene, run.from, run.to));
  const taken = anyOverlap(content, [rule.source]) && anyOverlap(rule.content, [source]);
  const named =
    content.length === 1 && content[0]?.to === rule.source.to && scene.isName[rule.source.to - 1] === 1;
  if (taken && isDescribedSubject(scene, rule.source, content)) return true;
  return taken && !clause(content) && (clause(rule.content) || named);
}

/** "One, who asked not to be named, said": what the core took for content is the rule's subject with its relative clause. */
function isDescribedSubject(scene: Scene, subject: Run, content: readonly Run[]): boolean {
  const [only] = content;
  if (only === undefined || content.length > 1 || only.from !== subject.from || only.to > subject.to)
    return false;
  for (let at = only.from; at < only.to; at++) if (isIn(scene, at, 'personal-relative')) return true;
  return false;
}

/** "The fund, according to its accounts, | holds ...": the core took the clause's second half for the source's. */
export function swallowsClause(scene: Scene, { source: ruled }: Draft, source: Run | null): boolean {
  if (ruled === null || source === null || source.from !== ruled.from || lowerAt(scene, ruled.to) !== ',')
    return false;
  for (let at = ruled.to + 1; at < source.to; at++) {
    if (isIn(scene, at, 'any-relative')) return false; // "a biologist who led the work"
    if (scene.isVerb[at] === 1) return true;
  }
  return false;
}

/** "The clerk, | Ana Brack, told ...": the core took the noun that an apposition belongs to for what is said. */
export function takesHead({ source: ruled }: Draft, source: Run | null, content: readonly Run[]): boolean {
  const [only] = content;
  if (ruled === null || source === null || only === undefined || content.length > 1) return false;
  return only.from === ruled.from && only.to < source.from && source.to <= ruled.to;
}

/** "Vell was accused | by the port | of fraud": the core took whom it is about for the one who says it. */
export function takesSubject(scene: Scene, { source: ruled, cue }: Draft, source: Run | null): boolean {
  const [verb] = cue;
  if (ruled === null || source === null || verb === undefined) return false;
  return ruled.from === verb.to + 1 && isIn(scene, verb.to, 'agent') && source.to <= verb.from;
}

/** Whether the core's content is too little to be one. */
export function isTooShort(content: readonly Run[], rule: Draft | null): boolean {
  const length = content.reduce((sum, run) => sum + run.to - run.from, 0);
  return length === 0 || (length < SHORTEST && rule !== null && TAKES_STATEMENT.has(rule.ruleId));
}

/** What others are cited as saying, by the end of whose words they are. */
export function relaysByEnd(ruled: readonly Draft[]): ReadonlyMap<number, Draft> {
  const relays = ruled.filter(({ ruleId, source }) => ruleId === 'as-saying' && source !== null);
  return new Map(relays.map((draft) => [draft.source?.to ?? -1, draft]));
}

/** "A cited | B as saying that Z": what A cites is all that B says, where the core stops at B. */
export function withRelay(draft: Draft, relays: ReadonlyMap<number, Draft>): Draft {
  const last = draft.content.at(-1);
  const relay = last === undefined ? undefined : relays.get(last.to);
  const end = relay?.content.at(-1);
  if (last === undefined || end === undefined || end.to < last.to) return draft;
  if ((relay?.source?.from ?? -1) < last.from) return draft;
  return { ...draft, content: [...draft.content.slice(0, -1), { from: last.from, to: end.to }] };
}

/** "She said | her husband, | Piet Orven, described": the core stopped at the subject of what is said. */
export function cutsInner(rule: Draft | null, content: readonly Run[], ruled: readonly Draft[]): boolean {
  const [only] = content;
  if (rule === null || only === undefined || content.length > 1) return false;
  return ruled.some(({ source, cue }) => {
    const verb = cue[0];
    if (source === null || verb === undefined || !runsOverlap(source, only)) return false;
    return verb.from >= only.to && source.from >= only.from && anyOverlap(rule.content, [verb]);
  });
}
