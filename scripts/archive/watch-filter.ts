// One run of the streaming filter as its own process: what goes in, what comes out, how much memory it holds meanwhile.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { archiveLine } from './generate-articles.ts';

const FILTER = path.resolve(import.meta.dirname, '../analyze.ts');
const SAMPLES = 100;

export interface MemorySample {
  /** Articles answered so far. */
  readonly articles: number;
  /** Resident memory of the filter. */
  readonly megabytes: number;
}

export interface FilterRun {
  readonly reports: number;
  readonly errors: number;
  readonly seconds: number;
  readonly samples: readonly MemorySample[];
}

/** Streams this many generated articles through `analyze --jsonl`, with so many threads. Linux only: memory is read from /proc. */
export async function watchFilter(articles: number, jobs = 1): Promise<FilterRun> {
  const filter = spawn(process.execPath, [FILTER, '--jsonl', `--jobs=${jobs}`], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const started = performance.now();
  const writing = writeArchive(filter.stdin, articles);
  const samples: MemorySample[] = [];
  const step = Math.max(1, Math.floor(articles / SAMPLES));
  let reports = 0;
  let errors = 0;
  for await (const line of createInterface({ input: filter.stdout })) {
    if (/^\{"id":[^,]*,"error":/.test(line)) errors++;
    else reports++;
    const answered = reports + errors;
    const megabytes = answered % step === 0 ? residentMb(filter.pid) : null;
    if (megabytes !== null) samples.push({ articles: answered, megabytes });
  }
  await writing;
  return { reports, errors, seconds: (performance.now() - started) / 1000, samples };
}

async function writeArchive(into: NodeJS.WritableStream, articles: number): Promise<void> {
  for (let at = 0; at < articles; at++) if (!into.write(archiveLine(at))) await once(into, 'drain');
  into.end();
}

/** Null where the process is gone: its last answers may be read after its end. */
function residentMb(process: number | undefined): number | null {
  const status = `/proc/${process}/status`;
  const kilobytes = existsSync(status) ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 102.4) / 10;
}
