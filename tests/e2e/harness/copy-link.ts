// Copying the link to a statement, as a reader does in the popup.

import { waitFor, type Popup } from './browser.ts';
import { popupText } from './what-shows.ts';

/** Copies the link to the statement with these words by its own button, pressed by the keyboard. */
export async function copyLink(popup: Popup, words: string): Promise<void> {
  await popup.evaluate((wanted) => {
    const card = [...document.querySelectorAll('.card')].find((each) => each.textContent.includes(wanted));
    card?.querySelector<HTMLElement>('.why summary')?.click();
    card?.querySelector<HTMLElement>('.copy button')?.focus();
  }, words);
  await popup.press('Enter');
  await waitFor('the word that it is copied', async () => (await popupText(popup)).includes('Copied.'));
}
