// What a name is said to be behind its comma: "Omar Haddad, | a spokesman for the port".

import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { TokenRange } from './mention.ts';
import { lookUpNoun } from './noun-phrase-core.ts';

/** How far behind a comma the noun of an apposition is looked for. */
const APPOSITION_REACH = 9;

/** The noun of an apposition behind the name: ", a spokesman for", ", chief executive of". */
export function nounBehind(read: ReadText, run: TokenRange, limit: number, words: SourceWords) {
  const { tokens } = read;
  const at = run.to;
  if (tokens[at]?.text !== ',') return null;
  let found = null;
  for (
    let next = at + 1;
    next < Math.min(at + APPOSITION_REACH, limit + APPOSITION_REACH, tokens.length);
    next++
  ) {
    const token = tokens[next];
    if (token === undefined || read.sentenceOf[next] !== read.sentenceOf[at]) break;
    if (token.kind === 'number' && next === at + 1) continue;
    if (token.kind === 'mark' && next === at + 2) continue;
    if (found !== null && opensNextOfList(read, next, words)) return null;
    if (found !== null && isVerb(token.lower, words)) return null; // "speaking to Kanal Sud, the mayor said"
    if (token.kind !== 'word' || endsApposition(token.lower, words)) break;
    const noun = lookUpNoun(token.lower, words);
    if (noun !== null && !noun.plural && (found === null || !words.grammar.headFirst)) found = noun;
  }
  const articled = words.determiners.has(tokens[at + 1]?.lower ?? '');
  if (found?.kind === 'person' && articled && isPlace(read, run, words)) return null; // "in Vell, the mayor said", "asked by the Gull, the mayor said"
  return found?.kind === 'document' && !articled ? null : found;
}

function isPlace(read: ReadText, run: TokenRange, words: SourceWords): boolean {
  const at = run.from - (words.grammar.articles.has(read.tokens[run.from - 1]?.lower ?? '') ? 2 : 1);
  const before = read.tokens[at]?.lower ?? '';
  return words.grammar.placing.has(before) || words.grammar.agents.has(before);
}

/** "Brandt, her former label | and two producers": an "and" with a phrase of its own makes the comma a list's. */
function opensNextOfList({ tokens }: ReadText, at: number, words: SourceWords): boolean {
  const next = tokens[at + 1];
  return (
    words.grammar.joiners.has(tokens[at]?.lower ?? '') &&
    next !== undefined &&
    (words.determiners.has(next.lower) || next.kind === 'number')
  );
}

/** Whether the noun before the word is the subject of a clause. */
function isVerb(lower: string, { grammar, tellingCue }: SourceWords): boolean {
  const opens = grammar.clauseOpeners.has(lower) || tellingCue.test(lower);
  return opens && !grammar.appositionBreaks.has(lower) && !grammar.joiners.has(lower);
}

/** ", rejected the account": behind a verb the sentence goes on, and no apposition. */
function endsApposition(lower: string, words: SourceWords): boolean {
  const { appositionBreaks, breaks, participle } = words.grammar;
  return (
    appositionBreaks.has(lower) || breaks.has(lower) || (participle.test(lower) && !words.nouns.has(lower))
  );
}
