// One tab of Firefox, driven over WebDriver BiDi.

import type { BidiSession } from './bidi.ts';
import { callExpression, HTML, type Tab } from './browser.ts';

/** WebDriver's code points for keys that have no character. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

export class FirefoxTab implements Tab {
  readonly context: string;
  #session: BidiSession;

  constructor(session: BidiSession, context: string) {
    this.#session = session;
    this.context = context;
  }

  async evaluate<Answer, Given extends readonly unknown[]>(
    run: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer> {
    return (await this.#session.evaluate(this.context, callExpression(run, given))) as Answer;
  }

  async goto(url: string): Promise<void> {
    await this.#session.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async alwaysShow(html: Buffer): Promise<void> {
    await this.#session.answerVisits(this.context, HTML, html);
  }

  async reload(): Promise<void> {
    await this.#session.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  async press(key: string): Promise<void> {
    const value = KEYS[key] ?? key;
    await this.#act('key', {}, [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  async click(x: number, y: number): Promise<void> {
    await this.#act('pointer', { parameters: { pointerType: 'mouse' } }, [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async rightClick(x: number, y: number): Promise<void> {
    await this.#act('pointer', { parameters: { pointerType: 'mouse' } }, [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ]);
  }

  async tap(x: number, y: number): Promise<void> {
    await this.#act('pointer', { id: 'finger', parameters: { pointerType: 'touch' } }, [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async hover(x: number, y: number): Promise<void> {
    await this.#act('pointer', { parameters: { pointerType: 'mouse' } }, [{ type: 'pointerMove', x, y }]);
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#session.send('browsingContext.captureScreenshot', { context: this.context });
    return Buffer.from(data as string, 'base64');
  }

  async close(): Promise<void> {
    await this.#session.send('browsingContext.close', { context: this.context });
  }

  async #act(type: 'key' | 'pointer', source: object, actions: readonly object[]): Promise<void> {
    const actors = [{ type, id: type, ...source, actions }];
    await this.#session.send('input.performActions', { context: this.context, actions: actors });
  }
}
