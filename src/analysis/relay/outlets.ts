// Which noun phrases stand for an outlet: by name, by noun, by who works there, and by what the text does with them.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { RelayRule } from '../../lexicon/relay.ts';
import type { Hop } from '../annotation.ts';
import type { Run } from '../attribution/draft.ts';
import { isIn, lowerAt, type Scene } from '../attribution/scene.ts';
import type { Mention } from '../source/mention.ts';
import { readMention, readMentions } from '../source/read-mentions.ts';
import { outletNamedIn } from './outlet-named.ts';
import { firstNamesOf, surnamesOf } from './people-named.ts';
import { isPrintedLikeOutlet } from './printed-outlet.ts';
import { Workers } from './workers.ts';

/** Words of a phrase at which an outlet's name may start. */
const REACH = 12;

/** Finds the outlets that noun phrases of one text stand for. */
export class Outlets {
  readonly #scene: Scene;
  readonly #pack: LanguagePack;
  readonly #workers: Workers;
  /** Made when first asked for. */
  #surnames: ReadonlyMap<string, number> | null = null;
  #firstNames: ReadonlySet<string> | null = null;

  constructor(scene: Scene, pack: LanguagePack) {
    this.#scene = scene;
    this.#pack = pack;
    this.#workers = new Workers(scene, pack);
  }

  /**
   * The outlets of a noun phrase, several where they are coordinated; empty where it names none. A reporter named for
   * an outlet stands for it: "Ann Cole of the Gull News" is the Gull News.
   */
  in(phrase: Run, { trust, kind }: RelayRule): Hop[] {
    if (phrase.to <= phrase.from || this.#isOfPeople(phrase) || this.#isNone(phrase)) return [];
    const owner = this.#ownerIn(phrase);
    if (owner !== null) return [owner];
    const mentions = readMentions(this.#scene.read, phrase, this.#pack.sources);
    const media = mentions.filter(({ type }) => type === 'media');
    const named = media.filter(({ kind: is }) => is === 'name');
    if (named.length > 0) return named.map(hopOf);
    if (media.length === 1 && this.#isLikeOutlet(phrase)) return media.map(hopOf);
    const known = outletNamedIn(this.#scene, this.#pack.sources, phrase);
    if (known !== null) return [{ span: known, isOutlet: true }];
    if (mentions.length === 1 && this.#isLikeOutlet(phrase)) return mentions.map(hopOf);
    const [first] = mentions;
    if (first === undefined || mentions.length > 1) return [];
    if (isPrintedLikeOutlet(this.#scene, this.#pack.sources, phrase, first)) return [hopOf(first)];
    const worksFor = first.kind === 'name' ? this.#workers.outletOf(first) : null;
    if (worksFor !== null) return [{ span: worksFor, isOutlet: true }];
    const isPlaced = this.#pack.sources.grammar.placing.has(lowerAt(this.#scene, phrase.from - 1)); // "published in Halm"
    const byPlace =
      trust === 'place' ? this.#mayBeOutlet(first) : kind !== 'occasion' && !isPlaced && this.#isNew(first);
    return byPlace ? [hopOf(first)] : [];
  }

  /** "Tern News's Bill Orn", "NBC's Sunday show": the outlet that owns the rest of the phrase. */
  #ownerIn({ from, to }: Run): Hop | null {
    for (let at = from + 1; at < Math.min(to, from + REACH); at++) {
      if (!isIn(this.#scene, at, 'owner-mark')) continue;
      const mention = readMention(this.#scene.read, { from, to: at }, this.#pack.sources);
      return mention?.type === 'media' && mention.kind === 'name' ? hopOf(mention) : null;
    }
    return null;
  }

  #isNone({ from, to }: Run): boolean {
    const { text, tokens } = this.#scene.read;
    return this.#pack.relays.noOutlet.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  }

  /** "A Tern Radio listener": people who do not work for the outlet they are told apart by. */
  #isOfPeople({ from, to }: Run): boolean {
    const head = lowerAt(this.#scene, to - 1);
    const isSmall = this.#scene.isName[to - 1] !== 1 && from < to - 1;
    return isSmall && this.#scene.nouns.get(head)?.kind === 'person' && !this.#pack.relays.workers.has(head);
  }

  /** An outlet's noun heads the phrase, or its name ends like an outlet's. */
  #isLikeOutlet(run: Run): boolean {
    const scene = this.#scene;
    const { mediaEndings, mediaWord } = this.#pack.sources;
    for (let at = run.from; at < run.to; at++) {
      if (scene.isName[at] === 1) {
        if (mediaWord.test(lowerAt(scene, at))) return true;
        if (at > run.from && scene.isName[at - 1] === 1 && mediaEndings.has(lowerAt(scene, at))) return true;
      } else if (at > run.from && at === run.to - 1 && this.#isBareOutlet(run, at)) {
        return true; // "told state television"
      } else if (this.#headsOutlet(run, at)) {
        return true;
      }
    }
    return false;
  }

  /** "The newspaper", "Portugal's biggest broadcaster", "a news agency"; not "the health agency", "the site of the crash". */
  #headsOutlet(run: Run, noun: number): boolean {
    const scene = this.#scene;
    if (!isIn(scene, noun, 'outlet-noun')) return false;
    if (!isIn(scene, run.from, 'determiner') && scene.isName[run.from] !== 1) return false;
    const { mediaModifiers } = this.#pack.sources.grammar;
    const isBody = scene.nouns.get(lowerAt(scene, noun))?.kind === 'organisation';
    return !isBody || mediaModifiers.has(lowerAt(scene, noun - 1));
  }

  /** "State television", "local media"; not "the media", "the press", "court papers". */
  #isBareOutlet(run: Run, noun: number): boolean {
    const scene = this.#scene;
    const { textsBehind } = this.#pack.sources;
    if (textsBehind.get(lowerAt(scene, noun))?.has(lowerAt(scene, noun - 1)) === true) return false;
    return scene.nouns.get(lowerAt(scene, noun))?.kind === 'media' && !isIn(scene, run.from, 'determiner');
  }

  /** A name of which nothing says that it is a person's, a body's or a place's. */
  #mayBeOutlet(mention: Mention): boolean {
    const { metonyms, givenNames } = this.#pack.sources;
    const [first = ''] = mention.nameWords;
    if (mention.kind !== 'name' || mention.roles.length > 0 || metonyms.has(mention.nameWords.join(' ')))
      return false;
    if (mention.type === 'media') return true;
    if (mention.type === 'organisation') return mention.nameWords.length === 1;
    const many = mention.nameWords.length > 2;
    return (
      mention.type === 'person' &&
      !mention.certain &&
      (mention.nameWords.length === 1 ? !this.#isSurname(mention) : many && !givenNames.has(first))
    );
  }

  /** A single word never printed before, so nobody's surname: people are told of by their whole name first. */
  #isNew(mention: Mention): boolean {
    return (
      this.#pack.sources.grammar.capitalNouns === null && // where every noun has a capital, one more tells nothing
      mention.nameWords.length === 1 &&
      mention.type === 'person' &&
      !mention.certain &&
      this.#mayBeOutlet(mention) &&
      !this.#pack.sources.givenNames.has(mention.nameWords[0] ?? '')
    );
  }

  /** Printed before behind another name or a title ("Odo Varr", "General Varr"), or anywhere before one ("Odo"). */
  #isSurname({ nameWords, from }: Mention): boolean {
    this.#surnames ??= surnamesOf(this.#scene);
    return (
      (this.#surnames.get(nameWords[0] ?? '') ?? Infinity) < from || this.#isFirstName(nameWords[0] ?? '')
    );
  }

  #isFirstName(word: string): boolean {
    this.#firstNames ??= firstNamesOf(this.#scene);
    return this.#firstNames.has(word);
  }
}

function hopOf({ span }: Pick<Mention, 'span'>): Hop {
  return { span, isOutlet: true };
}
