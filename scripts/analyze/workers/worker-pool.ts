// Threads that read lines side by side. A line is lost with no thread: another reads it, and where that stops too, it gets
// an answer that says so.

import { Worker } from 'node:worker_threads';
import { unreadLine, type Answer } from '../answer-line.ts';

interface Task {
  readonly bytes: Uint8Array;
  /** Threads that stopped while they read it. */
  stopped: number;
  readonly settle: (answer: Answer) => void;
}

interface Seat {
  worker: Worker | null;
  /** Handed to it and not answered, the one it reads first. */
  held: Task[];
}

/** Lines a thread holds: the one it reads, and the next, so that it never waits for us. */
export const HELD = 2;
const MOST_STOPS = 2;

export class WorkerPool {
  readonly #script: URL;
  readonly #data: unknown;
  readonly #seats: readonly Seat[];
  #waiting: Task[] = [];

  /** @param script answers each message, the bytes of a line, with an `Answer`, one after the other */
  constructor(script: URL, count: number, data: unknown) {
    this.#script = script;
    this.#data = data;
    this.#seats = Array.from({ length: count }, () => ({ worker: null, held: [] }));
  }

  /** The answer to a line; never fails. */
  read(bytes: Uint8Array): Promise<Answer> {
    return new Promise((settle) => {
      this.#waiting.push({ bytes, stopped: 0, settle });
      this.#handOut();
    });
  }

  async close(): Promise<void> {
    await Promise.all(
      this.#seats.map(async (seat) => {
        const { worker } = seat;
        seat.worker = null;
        await worker?.terminate();
      }),
    );
  }

  #handOut(): void {
    for (let holding = 0; holding < HELD; holding++) {
      for (const seat of this.#seats) {
        if (seat.held.length > holding) continue;
        const task = this.#waiting.shift();
        if (task === undefined) return;
        seat.worker ??= this.#seatWorker(seat);
        seat.held.push(task);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread, not a window.
        seat.worker.postMessage(task.bytes);
      }
    }
  }

  #seatWorker(seat: Seat): Worker {
    const worker = new Worker(this.#script, { workerData: this.#data });
    worker.on('message', (answer: Answer) => {
      seat.held.shift()?.settle(answer);
      this.#handOut();
    });
    worker.on('error', () => {}); // "exit" follows
    worker.on('exit', () => this.#takeBack(seat, worker));
    return worker;
  }

  /** The lines of a thread that stopped go to the front again; the one it read has that counted against it. */
  #takeBack(seat: Seat, worker: Worker): void {
    if (seat.worker !== worker) return;
    const [read, ...next] = seat.held;
    seat.worker = null;
    seat.held = [];
    if (read !== undefined) read.stopped++;
    const isLost = read !== undefined && read.stopped >= MOST_STOPS;
    if (isLost) read.settle(unreadLine(read.bytes, 'reading it stopped its thread, twice'));
    this.#waiting.unshift(...(read === undefined || isLost ? [] : [read]), ...next);
    this.#handOut();
  }
}
