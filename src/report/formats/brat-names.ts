// What brat files call what a report holds: no hyphens, a capital first.

import type { SourceType } from '../../lexicon/classes.ts';

export const BRAT_SOURCE: Readonly<Record<SourceType, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  media: 'Media',
  document: 'Document',
  'unnamed-person': 'UnnamedPerson',
  'unnamed-group': 'UnnamedGroup',
  none: 'NoSource',
};

/** "second-hand" as "SecondHand". */
export const bratName = (id: string): string =>
  id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
