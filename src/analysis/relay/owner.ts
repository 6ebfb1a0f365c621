// Whose source somebody is: "the Gull's source", "reporter Ana Brack's sources".

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Attribution, Hop } from '../annotation.ts';
import { tokensOf, type TokenRange } from '../source/mention.ts';
import { findCore, type PhraseCore } from '../source/noun-phrase-core.ts';
import { headNoun } from '../source/read-description.ts';
import { readMention } from '../source/read-mentions.ts';
import { trimPhrase } from '../source/trim-phrase.ts';

/** Whoever passes on what "the Gull's source" says, or null. */
export function ownerOfSource(read: ReadText, { source }: Attribution, pack: LanguagePack): Hop | null {
  const { sources } = pack;
  if (source === null) return null;
  const range = tokensOf(read, source);
  const { from, to } = trimPhrase(read, range, sources);
  const core = findCore(read, from, to, sources);
  const worker = outletOfWorker(read, core, pack);
  if (worker !== null) return worker;
  if (!holdsPossessive(read, range, sources)) return null;
  if (core.ownFrom === core.from) return null;
  if (!sources.grammar.confidants.has(headNoun(read, core, sources)?.lemma ?? '')) return null;
  const owner = readMention(read, { from, to: core.ownFrom - 1 }, sources);
  if (owner?.kind !== 'name' || (owner.type !== 'media' && owner.type !== 'person')) return null;
  return { span: owner.span, isOutlet: owner.type === 'media' };
}

/** "A Norpress reporter", "a reporter for Norpress": nobody's name, so the outlet passes on what they saw. */
function outletOfWorker(read: ReadText, core: PhraseCore, { sources, relays }: LanguagePack): Hop | null {
  const at = core.to - 1;
  if (core.name !== null || !relays.workers.has(read.tokens[at]?.lower ?? '')) return null;
  for (let from = core.from; from < at; from++) {
    const outlet = readMention(read, { from, to: at }, sources);
    if (outlet?.type === 'media' && outlet.kind === 'name') return { span: outlet.span, isOutlet: true };
  }
  return null;
}

function holdsPossessive(read: ReadText, { from, to }: TokenRange, { grammar }: SourceWords): boolean {
  for (let at = from; at < to; at++)
    if (grammar.possessiveMarks.has(read.tokens[at]?.lower ?? '') || read.tokens[at]?.text === '’')
      return true;
  return false;
}
