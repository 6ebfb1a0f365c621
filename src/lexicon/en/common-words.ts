// Small words that fill a third of any English text and hardly any of another language's.

export const commonWords: ReadonlySet<string> = new Set(
  'the of and to a that is was for it with as on by at from his her they have has had said not be are this which but were an'.split(
    ' ',
  ),
);
