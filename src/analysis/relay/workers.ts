// Who works for which outlet, as the article introduces them: "Bill Orn of Tern News", "the Gull's Ana Kell".

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { Span } from '../../text/span.ts';
import { nounPhraseAfter } from '../attribution/noun-phrase.ts';
import { isIn, lowerAt, type Scene } from '../attribution/scene.ts';
import type { Mention } from '../source/mention.ts';
import { outletNamedIn } from './outlet-named.ts';

/** Words of a name, and of what stands between a name and the outlet: "a reporter for". */
const REACH = 6;

export class Workers {
  readonly #scene: Scene;
  readonly #pack: LanguagePack;
  /** By surname; made when first asked for. */
  #outlets: ReadonlyMap<string, Span> | null = null;

  constructor(scene: Scene, pack: LanguagePack) {
    this.#scene = scene;
    this.#pack = pack;
  }

  /** Where the outlet is named that this person works for, or null. */
  outletOf(mention: Mention): Span | null {
    this.#outlets ??= this.#collect();
    return this.#outlets.get(mention.nameWords.at(-1) ?? '') ?? null;
  }

  #collect(): ReadonlyMap<string, Span> {
    const outlets = new Map<string, Span>();
    const scene = this.#scene;
    for (let at = 0; at < scene.isName.length; at++) {
      if (scene.isName[at] !== 1) continue;
      const end = this.#nameEnd(at);
      const worker = this.#behindOutlet(at, end) ?? this.#behindName(end);
      if (worker !== null) {
        const name = worker.name === -1 ? end - 1 : worker.name;
        if (!outlets.has(lowerAt(scene, name))) outlets.set(lowerAt(scene, name), worker.outlet);
      }
      at = Math.max(at, end - 1);
    }
    return outlets;
  }

  /** "Tern News's Bill Orn", "Tern News host Bill Orn". */
  #behindOutlet(from: number, to: number): { name: number; outlet: Span } | null {
    const scene = this.#scene;
    let at = to;
    if (isIn(scene, at, 'owner-mark')) at++;
    while (at < to + REACH && this.#pack.relays.workers.has(lowerAt(scene, at))) at++;
    if (at > to && lowerAt(scene, at) === ',') at++; // "Tern News's host, Bill Orn"
    if (at === to || scene.isName[at] !== 1) return null;
    const outlet = this.#outletAt(from, to);
    return outlet === null ? null : { name: this.#nameEnd(at) - 1, outlet };
  }

  /** "Bill Orn of Tern News", "Bill Orn, a reporter for Tern News,". */
  #behindName(end: number): { name: number; outlet: Span } | null {
    const scene = this.#scene;
    let at = end;
    const apposed = lowerAt(scene, at) === ',';
    if (apposed) {
      let works = false;
      for (at++; at < end + REACH && !isIn(scene, at, 'preposition'); at++)
        if (this.#pack.relays.workers.has(lowerAt(scene, at))) works = true;
      if (!works) return null;
    }
    if (!isIn(scene, at, 'name-link') && !isIn(scene, at, 'place-link')) return null;
    const phrase = nounPhraseAfter(scene, at + 1, Math.min(at + 1 + REACH, scene.isName.length));
    const outlet = phrase === null ? null : this.#outletAt(phrase.from, phrase.to);
    return outlet === null ? null : { name: -1, outlet };
  }

  #outletAt(from: number, to: number): Span | null {
    return outletNamedIn(this.#scene, this.#pack.sources, { from, to });
  }

  #nameEnd(at: number): number {
    let end = at;
    while (this.#scene.isName[end] === 1) end++;
    return end;
  }
}
