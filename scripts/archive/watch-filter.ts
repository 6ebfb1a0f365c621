// One run of the streaming filter as its own process: what goes in, what comes out, how much memory it holds meanwhile.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
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

/** Streams this many generated articles through `analyze --jsonl`. Linux only: memory is read from /proc. */
export async function watchFilter(articles: number): Promise<FilterRun> {
  const filter = spawn(process.execPath, [FILTER, '--jsonl'], { stdio: ['pipe', 'pipe', 'ignore'] });
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
    // After the last answer the process may be gone already.
    if (answered % step === 0 && answered < articles)
      samples.push({ articles: answered, megabytes: residentMb(filter.pid) });
  }
  await writing;
  return { reports, errors, seconds: (performance.now() - started) / 1000, samples };
}

async function writeArchive(into: NodeJS.WritableStream, articles: number): Promise<void> {
  for (let at = 0; at < articles; at++) if (!into.write(archiveLine(at))) await once(into, 'drain');
  into.end();
}

function residentMb(process: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 102.4) / 10;
}
