// Files that a browser under test saves: each browser has a folder of its own for them.

import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { waitFor, type SavedFile } from './browser.ts';

export const makeDownloadFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'hearsay-downloads-'));

/** Does something that saves a file, and waits until the browser has the whole of it. */
export async function awaitDownload(folder: string, run: () => Promise<void>): Promise<SavedFile> {
  const before = new Set(await readdir(folder));
  await run();
  // Under any other name it is still on its way.
  const isNew = (name: string): boolean =>
    !before.has(name) && name.startsWith('hearsay-') && !/\.(part|crdownload)$/.test(name);
  const names = await waitFor(
    'the file',
    () => readdir(folder),
    (all) => all.some(isNew) && all.every((name) => before.has(name) || isNew(name)),
  );
  const name = names.find(isNew) ?? '';
  return { name, text: await readFile(path.join(folder, name), 'utf8') };
}
