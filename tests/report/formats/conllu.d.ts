// The package conllu has no types of its own.

declare module 'conllu' {
  interface Token {
    id: number | string;
    form: string;
    misc: string;
  }
  export class Conllu {
    serial: string;
    readonly sentences: readonly {
      readonly comments: readonly string[];
      readonly tokens: readonly Token[];
    }[];
  }
}
