// Mounts one of our components in a real page, and the few ways a test looks at it.

import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import axe from 'axe-core';
import { cdp } from 'vitest/browser';

/** Renders into a fresh #app; what was mounted before is taken down. */
export async function mount(component: ComponentChild): Promise<HTMLElement> {
  const before = document.getElementById('app');
  if (before) {
    render(null, before);
    before.remove();
  }
  const app = document.createElement('div');
  app.id = 'app';
  document.body.append(app);
  await act(async () => {
    render(component, app);
    await settle();
  });
  // What the first effects asked for is answered now, and leads to another round.
  await act(settle);
  return app;
}

/** Waits for answers under way and the frames they lead to. */
export const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('Nothing there to click.');
  await act(async () => {
    element.click();
    await settle();
  });
}

/** Types into a field as far as our components notice. */
export async function type(
  field: Element | null,
  text: string,
  event: 'input' | 'change' = 'input',
): Promise<void> {
  await act(async () => {
    (field as HTMLInputElement).value = text;
    field?.dispatchEvent(new Event(event, { bubbles: true }));
    await settle();
  });
}

/** The button, link or summary with this text. */
export function named(app: Element, text: string): HTMLElement | undefined {
  return [...app.querySelectorAll<HTMLElement>('button, a, summary, label')].find(
    (element) => element.textContent.trim() === text || element.getAttribute('aria-label') === text,
  );
}

export const texts = (app: Element, selector: string): string[] =>
  [...app.querySelectorAll(selector)].map((element) => element.textContent.trim());

/** What axe finds wrong, as "rule: element"; empty where all is well. */
export async function findBarriers(app: Element): Promise<string[]> {
  const { violations } = await axe.run(app, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Elements that stick out of the page sideways. */
export function stickingOut(app: Element): string[] {
  const { clientWidth } = document.documentElement;
  return [...app.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest('.visually-hidden, details:not([open]) > :not(summary)'))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1);
    })
    .map((element) => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`);
}

/** Controls smaller than 24 by 24 pixels that stand outside running text. */
export function smallTargets(app: Element): string[] {
  return [...app.querySelectorAll<HTMLElement>('button, select, summary, input:not(.visually-hidden)')]
    .map((control) => control.closest('label') ?? control)
    .filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width > 0 && (width < 24 || height < 23.5);
    })
    .map((control) => `${control.tagName}.${control.className}: ${control.textContent.slice(0, 40)}`);
}

export type Scheme = 'light' | 'dark' | 'forced';

/** Shows the page as a reader with this colour setting would see it. */
export async function useScheme(scheme: Scheme): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await (cdp() as { send(method: string, given: object): Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    {
      features,
    },
  );
}
