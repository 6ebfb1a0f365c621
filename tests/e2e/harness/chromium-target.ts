// A DevTools session with one target of Chromium that Playwright does not attach to: the toolbar popup, the background.

/** A DevTools session of the whole browser. Its answers are untyped JSON. */
export interface DevTools {
  send(method: string, parameters?: object): Promise<Record<string, unknown>>;
  on(event: string, listener: (parameters: { sessionId: string; message?: string }) => void): void;
}

interface Reply {
  readonly id: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { message: string };
}

const GONE = { message: 'the target is gone' };

/** Attaches to a target until `detach`. */
export async function attachToTarget(devtools: DevTools, targetId: string): Promise<TargetSession> {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  return new TargetSession(devtools, sessionId as string);
}

export class TargetSession {
  readonly #devtools: DevTools;
  readonly #sessionId: string;
  #lastId = 0;
  #waiting = new Map<number, (reply: Reply) => void>();

  constructor(devtools: DevTools, sessionId: string) {
    this.#devtools = devtools;
    this.#sessionId = sessionId;
    devtools.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const reply = JSON.parse(event.message ?? '') as Reply;
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
    // A popup may close under the key that was pressed in it; nobody answers then.
    devtools.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      for (const [id, give] of this.#waiting) give({ id, error: GONE });
      this.#waiting.clear();
    });
  }

  async send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = ++this.#lastId;
    const reply = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#devtools.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    const { result, error } = await reply;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  async detach(): Promise<void> {
    await this.#devtools.send('Target.detachFromTarget', { sessionId: this.#sessionId });
  }
}
