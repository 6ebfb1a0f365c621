// The real toolbar popup of Chromium. Playwright does not attach to it, so it is driven over a DevTools session.

import { callExpression, keyboardEvent, waitFor, type Popup } from './browser.ts';

/** A DevTools session of the whole browser. Its answers are untyped JSON. */
export interface DevTools {
  send(method: string, parameters?: object): Promise<Record<string, unknown>>;
  on(event: string, listener: (parameters: { sessionId: string; message: string }) => void): void;
}

interface Target {
  readonly type: string;
  readonly url: string;
  readonly attached: boolean;
  readonly targetId: string;
}

interface Reply {
  readonly id: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { message: string };
}

interface Evaluated {
  readonly result: { value: unknown };
  readonly exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** Waits for the popup that a click on the toolbar opened. */
export async function attachToPopup(devtools: DevTools, url: string, timeoutMs = 10_000): Promise<Popup> {
  const findTarget = async (): Promise<Target | undefined> => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return (targetInfos as Target[]).find(
      (each) => each.type === 'page' && each.url.startsWith(url) && !each.attached,
    );
  };
  const target = await waitFor('the toolbar popup', findTarget, Boolean, timeoutMs);
  const { sessionId } = await devtools.send('Target.attachToTarget', {
    targetId: target!.targetId,
    flatten: false,
  });
  const popup = new ChromiumPopup(devtools, sessionId as string);
  await waitFor('the popup to load', () => popup.evaluate(() => document.readyState === 'complete'));
  return popup;
}

class ChromiumPopup implements Popup {
  #devtools: DevTools;
  #sessionId: string;
  #lastId = 0;
  #waiting = new Map<number, (reply: Reply) => void>();

  constructor(devtools: DevTools, sessionId: string) {
    this.#devtools = devtools;
    this.#sessionId = sessionId;
    devtools.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const reply = JSON.parse(event.message) as Reply;
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
  }

  async #send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = ++this.#lastId;
    const reply = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#devtools.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    const { result, error } = await reply;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  async evaluate<Answer, Given extends readonly unknown[]>(
    run: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer> {
    const { result, exceptionDetails } = (await this.#send('Runtime.evaluate', {
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
    await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...(text ? { text } : {}) });
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#send('Page.captureScreenshot');
    return Buffer.from(data as string, 'base64');
  }

  async close(): Promise<void> {
    const closing = this.evaluate(() => window.close()).catch(() => {});
    await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, 300))]); // the answer may go down too
  }
}
