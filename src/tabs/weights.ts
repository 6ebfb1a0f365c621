// What was learned, the core's weights and the small choices: read from the extension's own files, once per wake, when there is an article to analyse. Read
// while the page is being walked, the two slow each other down and the report comes no sooner (two cores, 440 ms).

import type { Choices } from '../analysis/choice/choices.ts';
import { linearChoices } from '../analysis/choice/linear-choices.ts';
import { loadChoices } from '../analysis/choice/load-choices.ts';
import { loadWeights, type Weights } from '../analysis/tagger/load-weights.ts';
import { browser } from '../messaging/browser.ts';

let loading: Promise<Weights | null> | null = null;
let loadingChoices: Promise<Choices | null> | null = null;

/** The weights, or null where the file is damaged or missing: the rules then work alone, and the report says so. */
export function ownWeights(): Promise<Weights | null> {
  loading ??= readOwnFile('model/en.bin').then((bytes) => (bytes === null ? null : loadWeights(bytes)));
  return loading;
}

/** The small choices, or null where the file is damaged or missing: the rules then stand in. */
export function ownChoices(): Promise<Choices | null> {
  loadingChoices ??= readOwnFile('model/en-choices.json').then((bytes) => {
    const learned = bytes === null ? null : loadChoices(new TextDecoder().decode(bytes));
    return learned && linearChoices(learned.language, learned.models);
  });
  return loadingChoices;
}

async function readOwnFile(path: string): Promise<ArrayBuffer | null> {
  try {
    // oxlint-disable-next-line no-restricted-globals -- A file of this extension, not the network.
    const file = await fetch(browser.runtime.getURL(path));
    return file.ok ? await file.arrayBuffer() : null;
  } catch {
    return null;
  }
}
