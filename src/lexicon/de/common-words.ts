// Small words that fill a third of any German text and hardly any of another language's.

export const commonWords: ReadonlySet<string> = new Set(
  'und der die das den dem des ist nicht ein eine einer einem einen mit sich auf für auch werden wird bei nach von zu zum zur dass sie wie wurde sind noch über oder aber haben hat im am aus durch'.split(
    ' ',
  ),
);
