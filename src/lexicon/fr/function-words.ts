// French function words: how they are split off, which English ones do the same work, and which tell that a text is French.

/** "l'|eau", "qu'|il", "affirme|-t-il", "a|-t-elle". */
export const clitic =
  /^((?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ])?(.+?)(-(?:t-)?(?:il|elle|ils|elles|on|je|nous|vous))?$/iu;

export const commonWords: ReadonlySet<string> = new Set(
  'le la les l d des du un une et est à en que qui dans pour par sur au aux ne pas il elle ont été cette ce ces avec son sa ses qu'.split(
    ' ',
  ),
);

/** English name: the French words. */
const GLOSSES: Readonly<Record<string, string>> = {
  the: "le la les l'",
  a: 'un une',
  of: "de du d'",
  that: "que qu'",
  who: 'qui',
  whose: 'dont',
  and: 'et',
  but: 'mais',
  or: 'ou',
  by: 'par',
  if: 'si',
  he: 'il -il -t-il',
  she: 'elle -elle -t-elle',
  they: 'ils elles -ils -elles',
  one: 'on -on -t-on',
  i: "je j' -je",
  we: 'nous -nous',
  you: 'vous -vous',
  has: 'a',
  have: 'ont',
  had: 'avait avaient',
  is: 'est',
  are: 'sont',
  was: 'était',
  were: 'étaient',
  been: 'été',
  not: "ne n' pas",
};

export const glosses: ReadonlyMap<string, string> = new Map(
  Object.entries(GLOSSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);
