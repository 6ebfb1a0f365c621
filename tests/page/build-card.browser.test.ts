import { afterEach, expect, test } from 'vitest';
import { buildCard } from '../../src/page/card/build-card.ts';
import { cardStyle } from '../../src/page/card/card-style.ts';

const LABELS = {
  why: 'Why is this marked?',
  chain: 'Chain',
  normal: 'When is this normal?',
  dismiss: 'Hide this mark',
  mute: 'Never mark this word',
  terms: 'What do these words mean?',
  close: 'Close',
};
const nothing = { dismiss: () => {}, mute: () => {}, terms: () => {}, close: () => {} };

/** A card that holds so many lines, cut to a height. */
function showCard(lines: number, maxHeight: number): { card: HTMLElement; dismiss: HTMLButtonElement } {
  const why = Array.from(
    { length: lines },
    (_, i) => `Reason ${i}: the keeper is not named in this sentence.`,
  );
  const explanation = { category: 'unnamed' as const, title: 'Unnamed source', why, normal: [], chain: [] };
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = root.appendChild(document.createElement('style'));
  sheet.textContent = cardStyle({ left: 8, top: 8, maxHeight });
  const card = buildCard(document, explanation, LABELS, nothing, false);
  root.append(card);
  return { card, dismiss: card.querySelector<HTMLButtonElement>('footer button:last-child')! };
}

afterEach(() => document.body.replaceChildren());

test.each([96, 200])(
  'the way to dismiss a mark shows in a card cut to %d px, wherever it is scrolled',
  (height) => {
    const { card, dismiss } = showCard(30, height);
    expect(card.scrollHeight).toBeGreaterThan(card.clientHeight);
    for (const top of [0, 100, card.scrollHeight]) {
      card.scrollTop = top;
      const [frame, button] = [card.getBoundingClientRect(), dismiss.getBoundingClientRect()];
      expect(button.bottom).toBeLessThanOrEqual(frame.bottom);
      expect(button.top).toBeGreaterThanOrEqual(frame.top);
    }
  },
);

test('the last line of a tall card is not hidden behind it', () => {
  const { card, dismiss } = showCard(30, 200);
  card.scrollTop = card.scrollHeight;
  const last = [...card.querySelectorAll('p')].at(-1)!;
  expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(dismiss.getBoundingClientRect().top);
});
