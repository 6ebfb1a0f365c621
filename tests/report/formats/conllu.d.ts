// The package has no types of its own; these are the parts the test uses.

declare module 'conllu-stream' {
  export interface ConlluToken {
    readonly id: string;
    readonly form: string | null;
    readonly misc: Readonly<Record<string, string | boolean | readonly string[]>>;
  }

  export interface ConlluSentence {
    readonly features: Readonly<Record<string, string | boolean>>;
    readonly comments: readonly string[];
    getSequence(): readonly ConlluToken[];
  }

  export default function conllu(): NodeJS.ReadWriteStream;
}
