// Unknown names that are printed like an outlet's: with a capital article, a capital inside, a call sign, as an address.

import type { SourceWords } from '../../lexicon/source-words.ts';
import { startsCapital } from '../../text/character.ts';
import type { Run } from '../attribution/draft.ts';
import { isIn, type Scene } from '../attribution/scene.ts';
import type { Mention } from '../source/mention.ts';
import { hasInnerCapital } from '../source/word-shape.ts';

/** Words of an outlet's title with its article. */
const LONGEST_TITLE = 3;
/** Radio and television stations in North America: "KVLQ". */
const CALL_SIGN = /^[KW][A-Z]{3}$/;
const HOST = /^\p{L}[\p{L}\d-]*\.(?:com|org|net|info|co|news|tv|io)$/iu;

/** "The Rift" with its capital inside a sentence, "PeepHole", "KVLQ", "Vell.info"; not "The Harbour Board". */
export function isPrintedLikeOutlet(
  scene: Scene,
  { metonyms, organisationEndings, nouns }: SourceWords,
  { from, to }: Run,
  { kind, nameWords, type, span }: Mention,
): boolean {
  const { tokens } = scene.read;
  const last = nameWords.at(-1) ?? '';
  if (kind !== 'name' || nameWords.length > LONGEST_TITLE || metonyms.has(nameWords.join(' '))) return false;
  if (isIn(scene, from - 1, 'on-day') || organisationEndings.has(last) || nouns.has(last)) return false;
  const printed = tokens[from]?.text ?? '';
  if (isIn(scene, from, 'article'))
    return startsCapital(printed) && tokens[to - 1]?.end === span.end && type !== 'document';
  return to - from === 1 && (hasInnerCapital(printed) || CALL_SIGN.test(printed) || HOST.test(printed));
}
