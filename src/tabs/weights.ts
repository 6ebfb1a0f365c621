// What was learned, the core's weights and the small choices: read from the extension's own files, once per wake, when there is an article to analyse. Read
// while the page is being walked, the two slow each other down and the report comes no sooner (two cores, 440 ms).

import type { Choices } from '../analysis/choice/choices.ts';
import { linearChoices } from '../analysis/choice/linear-choices.ts';
import { loadChoices } from '../analysis/choice/load-choices.ts';
import { loadWeights, type Weights } from '../analysis/tagger/load-weights.ts';
import { browser } from '../messaging/browser.ts';

const weights = new Map<string, Promise<Weights | null>>();
const choices = new Map<string, Promise<Choices | null>>();

/**
 * A language's weights, or null where it has none or the file is damaged: the rules then work alone, and the report says
 * so. A file is read for the first article in its language.
 */
export function ownWeights(language: string): Promise<Weights | null> {
  return readOnce(weights, language, async () => {
    const bytes = await readOwnFile(`model/${language}.bin`);
    return bytes === null ? null : loadWeights(bytes);
  });
}

/** A language's small choices, or null where it has none or the file is damaged: the rules then stand in. */
export function ownChoices(language: string): Promise<Choices | null> {
  return readOnce(choices, language, async () => {
    const bytes = await readOwnFile(`model/${language}.choices`);
    const learned = bytes === null ? null : loadChoices(new TextDecoder().decode(bytes));
    return learned && linearChoices(learned.language, learned.models);
  });
}

function readOnce<Learned>(
  known: Map<string, Promise<Learned>>,
  language: string,
  read: () => Promise<Learned>,
): Promise<Learned> {
  const reading = known.get(language) ?? read();
  known.set(language, reading);
  return reading;
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
