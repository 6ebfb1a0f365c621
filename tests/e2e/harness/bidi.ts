// A small WebDriver BiDi client for the Firefox that is installed: no driver program has to be fetched.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A BiDi answer: untyped JSON. */
export type Answer = Record<string, unknown>;

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { value?: string };
  readonly exceptionDetails?: { text: string };
}

const REQUEST = 'network.beforeRequestSent';

interface Requested {
  readonly request: { readonly request: string; readonly url: string };
  /** The tab or frame that asks. */
  readonly context: string;
  /** Null where it asks for a part of its page. */
  readonly navigation: string | null;
  /** An intercept of ours holds it up. */
  readonly isBlocked: boolean;
}

/** To no content a tab stays where it is. */
const STAY = { statusCode: 204, reasonPhrase: 'No Content' };

const START_MS = 60_000;

export class BidiSession {
  #lastId = 0;
  #waiting = new Map<number, Waiting>();
  #process: ChildProcess;
  #socket: WebSocket;
  #ownProfile: string | null;
  /** What tabs get wherever they go. */
  readonly #answers = new Map<string, Answer>();
  readonly #visits = new Set<string>();

  private constructor(process: ChildProcess, socket: WebSocket, ownProfile: string | null) {
    this.#process = process;
    this.#socket = socket;
    this.#ownProfile = ownProfile;
    socket.addEventListener('message', ({ data }) => this.#settle(JSON.parse(String(data)) as Answer));
  }

  /** Starts Firefox with these preferences and opens a session; without `folder` the profile is one of its own. */
  static async launch(
    program: string,
    preferences: Answer,
    args: readonly string[],
    folder?: string,
  ): Promise<BidiSession> {
    const profile = folder ?? (await mkdtemp(path.join(tmpdir(), 'hearsay-firefox-')));
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    await writeFile(path.join(profile, 'user.js'), lines.join(''));
    const firefox = spawn(
      program,
      [...args, '--no-remote', '--profile', profile, '--remote-debugging-port', '0'].concat(
        '--remote-allow-system-access', // opens extension pages and the browser's own window to the session
        'about:blank',
      ),
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
    );
    process.once('exit', () => firefox.kill('SIGKILL')); // a test that ran out of time leaves no browser behind
    const socket = new WebSocket(`${await listeningAt(firefox)}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', reject, { once: true });
    });
    const session = new BidiSession(firefox, socket, folder === undefined ? profile : null);
    await session.send('session.new', { capabilities: {} });
    return session;
  }

  send(method: string, params: object = {}): Promise<Answer> {
    const id = ++this.#lastId;
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  /** Evaluates an expression (or promise) in a tab or window; the answer must be JSON. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const evaluated = (await this.send('script.evaluate', {
      target: { context },
      expression: `(async () => JSON.stringify(await ${expression}))()`,
      awaitPromise: true,
      userActivation: true,
    })) as unknown as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
    const json = evaluated.result?.value;
    return json === undefined ? undefined : (JSON.parse(json) as unknown);
  }

  /** Answers wherever a tab goes in the network's place; what its pages ask for goes on to the network. */
  async answerVisits(context: string, type: string, body: Buffer): Promise<void> {
    await this.send('session.subscribe', { events: [REQUEST], contexts: [context] });
    await this.send('network.addIntercept', { phases: ['beforeRequestSent'], contexts: [context] });
    this.#answers.set(context, {
      statusCode: 200,
      reasonPhrase: 'OK',
      headers: [{ name: 'content-type', value: { type: 'string', value: type } }],
      body: { type: 'base64', value: body.toString('base64') },
    });
  }

  /** Resolves when the reader, or the test, has closed Firefox. */
  closed(): Promise<void> {
    if (this.#process.exitCode !== null) return Promise.resolve();
    return new Promise((resolve) => this.#process.once('exit', () => resolve()));
  }

  /** @param quit what ends Firefox, where it shall not be the session */
  async close(quit: () => Promise<unknown> = () => this.send('browser.close')): Promise<void> {
    const closed = this.closed();
    if (this.#process.exitCode === null) void quit().catch(() => {});
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), 5_000);
    await closed;
    clearTimeout(timer);
    if (this.#ownProfile !== null)
      await rm(this.#ownProfile, { recursive: true, force: true, maxRetries: 5 });
  }

  #settle(message: Answer): void {
    if (message['method'] === REQUEST) this.#meet(message['params'] as unknown as Requested);
    const waiting = this.#waiting.get(message['id'] as number);
    if (waiting === undefined) return;
    this.#waiting.delete(message['id'] as number);
    if (message['type'] === 'error')
      waiting.reject(new Error(`${String(message['error'])}: ${String(message['message'])}`));
    else waiting.resolve(message['result'] as Answer);
  }

  /** Whether a tab comes to an address once more. */
  #isAgain(context: string, url: string): boolean {
    const visit = `${context} ${url}`;
    return this.#visits.has(visit) || !this.#visits.add(visit);
  }

  #meet({ request: { request, url }, context, navigation, isBlocked }: Requested): void {
    if (!isBlocked) return;
    const answer = navigation === null ? undefined : this.#answers.get(context);
    const answered =
      answer === undefined
        ? this.send('network.continueRequest', { request })
        : this.send('network.provideResponse', { request, ...(this.#isAgain(context, url) ? STAY : answer) });
    answered.catch(() => undefined); // the page may be gone before its answer is there
  }
}

function listeningAt(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start\n${printed}`)), START_MS);
    firefox.stderr?.on('data', (chunk) => {
      printed += String(chunk);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(printed)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    firefox.once('exit', (code) => reject(new Error(`Firefox ended with ${code}\n${printed}`)));
  });
}
