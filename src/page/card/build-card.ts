// The card's content: what a mark is, why it is there, the chain of its claim, and when such wording is normal.

import type { Explanation } from '../../messaging/messages.ts';

/** The words of the card's own, in the reader's language. */
export interface CardLabels {
  readonly why: string;
  readonly chain: string;
  readonly normal: string;
  readonly dismiss: string;
  readonly mute: string;
  readonly terms: string;
  readonly close: string;
}

export interface CardActions {
  dismiss(): void;
  /** Never mark these words again, on any page. */
  mute(): void;
  /** Opens the glossary. */
  terms(): void;
  close(): void;
}

/** Builds the card as plain DOM. All that is shown is set as text: page text in it can never become markup. */
export function buildCard(
  document: Document,
  explanation: Explanation,
  labels: CardLabels,
  actions: CardActions,
  dark: boolean,
): HTMLElement {
  const make = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    text = '',
    children: readonly Node[] = [],
  ): HTMLElementTagNameMap[Tag] => {
    const element = document.createElement(tag);
    element.textContent = text;
    element.append(...children);
    return element;
  };
  const button = (text: string, press: () => void): HTMLButtonElement => {
    const element = make('button', text);
    element.type = 'button';
    // A click that no reader made (a page's script cannot see in here, but may try) does nothing.
    element.addEventListener('click', (event) => event.isTrusted && press());
    return element;
  };
  const part = (label: string, lines: readonly string[]): Node[] =>
    lines.length === 0 ? [] : [make('h3', label), ...lines.map((line) => make('p', line))];

  const title = make('h2', explanation.title);
  title.id = 'title';
  const close = button('×', actions.close);
  close.setAttribute('aria-label', labels.close);
  const chain = explanation.chain.map((link) => make('li', link));
  const card = make('div', '', [
    make('header', '', [title, close]),
    ...(chain.length === 0 ? [] : [make('h3', labels.chain), make('ol', '', chain)]),
    ...part(labels.why, explanation.why),
    ...part(labels.normal, explanation.normal),
    make('footer', '', [
      button(labels.terms, actions.terms),
      ...(explanation.category === 'hedge' ? [button(labels.mute, actions.mute)] : []),
      button(labels.dismiss, actions.dismiss),
    ]),
  ]);
  card.className = dark ? 'card dark' : 'card';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', title.id);
  return card;
}
