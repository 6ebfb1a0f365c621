// Everything the engine knows of one language. A language is a folder of data beside this file and a line in index.ts.

export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  /** Lower case, without the full stop: a stop after them rarely ends a sentence. */
  readonly abbreviations: ReadonlySet<string>;
}
