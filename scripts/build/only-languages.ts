// A build that reads some languages alone: the packs of the others, and what was learned for them, stay out of it.

/** A row of src/lexicon/index.ts: its code and the name its pack is imported by. */
const ROW = /^ {2}(\w+): (\w+),\n/gm;

/** The list of languages as source text, without all but those of `codes`. Throws where one of `codes` has no pack. */
export function keepLanguages(source: string, codes: readonly string[]): string {
  const rows = [...source.matchAll(ROW)].map(([, code = '', name = '']) => ({ code, name }));
  const missing = codes.filter((code) => !rows.some((row) => row.code === code));
  if (missing.length > 0) throw new Error(`no language pack for ${missing.join(', ')}`);
  return rows
    .filter(({ code }) => !codes.includes(code))
    .reduce(
      (kept, { code, name }) =>
        kept
          .replace(`  ${code}: ${name},\n`, '')
          .replace(`import { ${name} } from './${code}/index.ts';\n`, ''),
      source,
    );
}

/** Whether a file of the build was learned for a language other than those of `codes`; with no codes none is. */
export function isOtherLanguages(file: string, codes: readonly string[]): boolean {
  const language = /(?:^|\/)(\w+)\.(?:bin|choices)$/.exec(file)?.[1];
  return language !== undefined && codes.length > 0 && !codes.includes(language);
}

/** What the environment variable lists: codes apart by commas; none where it is not set, which means all. */
export function listedLanguages(listed: string | undefined): readonly string[] {
  return (listed ?? '').split(',').filter((code) => code !== '');
}
