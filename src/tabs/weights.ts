// The learned core's weights: read from the extension's own file, once per wake, when there is an article to analyse. Read
// while the page is being walked, the two slow each other down and the report comes no sooner (two cores, 440 ms).

import { loadWeights, type Weights } from '../analysis/tagger/load-weights.ts';
import { browser } from '../messaging/browser.ts';

let loading: Promise<Weights | null> | null = null;

/** The weights, or null where the file is damaged or missing: the rules then work alone, and the report says so. */
export function ownWeights(): Promise<Weights | null> {
  loading ??= readOwnFile('model/en.bin').then((bytes) => (bytes === null ? null : loadWeights(bytes)));
  return loading;
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
