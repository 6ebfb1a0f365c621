// The built extension as the one file that Firefox installs for good; a folder is only lent to it until it closes.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';

/** Packs a folder into a file of another one; gives the file's path. */
export async function packed(folder: string, into: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.flatMap((each) => (each.isFile() ? path.join(each.parentPath, each.name) : []));
  const files = names.map(async (name) => [path.relative(folder, name), await readFile(name)] as const);
  const archive = path.join(into, 'packed.xpi');
  await writeFile(archive, zipSync(Object.fromEntries(await Promise.all(files))));
  return archive;
}
