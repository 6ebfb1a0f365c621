// Small closed classes that French phrase patterns refer to as :name.

const list = (words: string): readonly string[] => words.split(' ');

export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  be: list('est sont était étaient été être fut furent serait seraient sera seront'),
  have: list('a ont avait avaient aura auront'),
  adv: list(
    'pas encore toujours aussi également déjà immédiatement formellement officiellement indépendamment largement vraiment bien plus jamais souhaité catégoriquement vigoureusement',
  ),
  not: list("ne n' pas"),
  statement: list(
    'accusation accusations allégation allégations affirmation affirmations information informations rumeur rumeurs propos',
  ),
};
