// Rules on a page by the browser itself, which takes them off with the extension: for Firefox, which ends the page script
// without a word when the extension is updated or removed, so that nobody of ours is left to clean up.

import type { Carrier } from './mark-sheet.ts';

/** Has these rules put on instead of those; gives what is on then. */
type ChangeRules = (css: string, before: string) => Promise<string>;

export class LentRules implements Carrier {
  /** Firefox does not. */
  readonly inherits = false;
  readonly #change: ChangeRules;
  #wanted = '';
  /** What is on once every change asked for so far is through. */
  #worn = Promise.resolve('');

  constructor(change: ChangeRules) {
    this.#change = change;
  }

  /** The browser's own rules reach into shadow trees and frames by themselves. */
  carry(css: string): void {
    if (css === this.#wanted) return;
    this.#wanted = css;
    this.#worn = this.#worn.then((before) => {
      const isPassed = css !== this.#wanted; // by another change, while those before were under way
      return isPassed || css === before ? before : this.#change(css, before);
    });
  }

  /** The page cannot take them off. */
  reassert(): void {}
}
