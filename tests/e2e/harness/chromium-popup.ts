// The real toolbar popup of Chromium. Playwright does not attach to it, so it is driven over a DevTools session.

import { callExpression, keyboardEvent, waitFor, type Popup, type View } from './browser.ts';
import { attachToTarget, type DevTools, type TargetSession } from './chromium-target.ts';

interface Target {
  readonly type: string;
  readonly url: string;
  readonly attached: boolean;
  readonly targetId: string;
}

interface Evaluated {
  readonly result: { value: unknown };
  readonly exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** Waits for the popup that a click on the toolbar opened. */
export function attachToPopup(devtools: DevTools, url: string, timeoutMs = 10_000): Promise<Popup> {
  return attachTo(
    'the toolbar popup',
    devtools,
    (each) => each.url.startsWith(url) && !each.attached,
    timeoutMs,
  );
}

/** Waits for a page of a private window, which Playwright knows but shows nobody. */
export function attachToPrivate(devtools: DevTools, url: string): Promise<View> {
  return attachTo('the private window', devtools, (each) => each.url === url, 10_000);
}

async function attachTo(
  what: string,
  devtools: DevTools,
  isIt: (target: Target) => boolean,
  timeoutMs: number,
): Promise<ChromiumPopup> {
  const findTarget = async (): Promise<Target | undefined> => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return (targetInfos as Target[]).find((each) => each.type === 'page' && isIt(each));
  };
  const target = await waitFor(what, findTarget, Boolean, timeoutMs);
  const popup = new ChromiumPopup(await attachToTarget(devtools, target!.targetId));
  await waitFor(`${what} to load`, () => popup.evaluate(() => document.readyState === 'complete'));
  return popup;
}

class ChromiumPopup implements Popup {
  readonly #session: TargetSession;

  constructor(session: TargetSession) {
    this.#session = session;
  }

  async evaluate<Answer, Given extends readonly unknown[]>(
    run: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer> {
    const { result, exceptionDetails } = (await this.#session.send('Runtime.evaluate', {
      expression: callExpression(run, given),
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as unknown as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Answer;
  }

  async press(key: string): Promise<void> {
    const text = key === 'Enter' ? '\r' : key === ' ' || key.length === 1 ? key : undefined;
    const { keyCode, ...named } = keyboardEvent(key);
    const event = { ...named, windowsVirtualKeyCode: keyCode };
    await this.#session.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      ...event,
      ...(text ? { text } : {}),
    });
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#session.send('Page.captureScreenshot');
    return Buffer.from(data as string, 'base64');
  }

  async close(): Promise<void> {
    const closing = this.evaluate(() => window.close()).catch(() => {});
    await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, 300))]); // the answer may go down too
  }
}
