// Places a source along the axes of the taxonomy: sector, nearness, number, reason for anonymity. Only what is worded.

import type { Proximity } from '../../lexicon/classes.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Entity } from './entity.ts';
import type { SourceAxes } from './source.ts';

export function readAxes(entity: Entity, read: ReadText): SourceAxes {
  void read;
  const proximity: Proximity | null = null;
  void entity;
  return { sector: null, proximity, number: null, anonymityReason: null, channel: null };
}
