// The real toolbar popup of Firefox. BiDi does not reach into it; a frame script, sent from the browser's window, does.

import { callExpression, keyboardEvent, waitFor, type Popup } from './browser.ts';
import type { BidiSession } from './bidi.ts';

/** Evaluated in the browser's window: the element that holds the popup's page. */
const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/** Waits until the popup that a click on the toolbar opened is on show. */
export async function openFirefoxPopup(session: BidiSession, window: string): Promise<Popup> {
  const state = `${POPUP}?.closest('panel')?.state ?? null`;
  await waitFor(
    'the toolbar popup',
    () => session.evaluate(window, state),
    (answer) => answer === 'open',
  );
  return new FirefoxPopup(session, window);
}

class FirefoxPopup implements Popup {
  #session: BidiSession;
  #window: string;
  #calls = 0;

  constructor(session: BidiSession, window: string) {
    this.#session = session;
    this.#window = window;
  }

  async evaluate<Answer, Given extends readonly unknown[]>(
    run: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer> {
    const name = `hearsay-test:${++this.#calls}`;
    const inPage = `(async () => JSON.stringify(await ${callExpression(run, given)}))()`;
    // A sandbox, since the popup's content security policy forbids eval.
    const script = `
      const done = (answer) => sendAsyncMessage(${JSON.stringify(name)}, answer);
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      Promise.resolve(Cu.evalInSandbox(${JSON.stringify(inPage)}, sandbox)).then(
        (json) => done({ json }),
        (error) => done({ error: String(error) }));`;
    const { json, error } = (await this.#session.evaluate(
      this.#window,
      `new Promise((resolve) => {
        const messages = ${POPUP}.messageManager;
        messages.addMessageListener(${JSON.stringify(name)}, ({ data }) => resolve(data));
        messages.loadFrameScript('data:application/javascript;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(script))}, false);
      })`,
    )) as { json?: string; error?: string };
    if (error !== undefined) throw new Error(error);
    return (json === undefined ? undefined : JSON.parse(json)) as Answer;
  }

  async press(key: string): Promise<void> {
    const event = JSON.stringify(keyboardEvent(key));
    await this.#session.evaluate(
      this.#window,
      `(() => {
        ${POPUP}.focus();
        const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keyboard.beginInputTransactionForTests(window);
        const event = new KeyboardEvent('', ${event});
        const flags = event.key.length > 1 ? keyboard.KEY_NON_PRINTABLE_KEY : 0;
        keyboard.keydown(event, flags);
        keyboard.keyup(event, flags);
        return 1;
      })()`,
    );
  }

  async screenshot(): Promise<Buffer> {
    const base64 = (await this.#session.evaluate(
      this.#window,
      `(async () => {
        const picture = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        canvas.getContext('2d').drawImage(picture, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      })()`,
    )) as string;
    return Buffer.from(base64, 'base64');
  }

  async close(): Promise<void> {
    await this.#session.evaluate(this.#window, `(${POPUP}?.closest('panel')?.hidePopup(), 1)`);
  }
}
