// Resolves every source phrase of an article to one list of sources: names, short forms, descriptions, pronouns.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { SourceWords } from '../../lexicon/source-words.ts';
import type { Article } from '../../text/article.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Attribution, Hop, Relay } from '../annotation.ts';
import { NO_CHOICES, type Choices } from '../choice/choices.ts';
import { EntityList, type Entity } from './entity.ts';
import { tokensOf, type Mention } from './mention.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { houseOf } from './house.ts';
import { chooseAntecedent, type MeantBefore } from './antecedent/choose-antecedent.ts';
import { outerSpeakers } from './antecedent/candidates.ts';
import { descriptionByRule } from './antecedent/description-rule.ts';
import { pronounByRule } from './antecedent/pronoun-rule.ts';
import { meet } from './antecedent/referent.ts';
import { topicOf } from './antecedent/topic.ts';
import { antecedentOf } from './antecedent/relative.ts';
import { AxesReader } from './read-axes.ts';
import { phraseAsPrinted } from './phrase-as-printed.ts';
import { readMention, readMentions } from './read-mentions.ts';
import { NO_SOURCE_NAME, type Source } from './source.ts';
import { SpeechRecord } from './speech-record.ts';
import { toSource } from './to-source.ts';
import { insideSources, wholePhrase } from './whole-phrase.ts';

export interface ResolvedSources {
  readonly sources: readonly Source[];
  /** For each attribution: its sources, several where they are coordinated, none where the text leaves them open. */
  readonly sourceIdsOf: ReadonlyMap<string, readonly string[]>;
  /**
   * For each relay: who passes on, step by step from the one nearest to the reader; several at one step are coordinated.
   * The publishing outlet is left out.
   */
  readonly hopIdsOf: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Ids of the publishing outlet where it cites itself; it is the root of every chain and stands in none. */
  readonly outletIds: ReadonlySet<string>;
  /** Attributions in which another outlet passes on what the publishing outlet said. */
  readonly circling: ReadonlySet<string>;
}

/** Resolves the sources of all attributions and relays, front to back. Total; an attribution whose source stays open has no ids. */
export function resolveSources(
  article: Article,
  read: ReadText,
  pack: LanguagePack,
  attributions: readonly Attribution[],
  relays: readonly Relay[],
  choices: Choices = NO_CHOICES,
): ResolvedSources {
  const index = indexNames(read, pack.sources, choices);
  const record = new SpeechRecord(read, index, pack.sources);
  const entities = new EntityList(pack.sources.grammar.phraseOpeners);
  const house = houseOf(article.metadata, pack.sources);
  const sourceIdsOf = new Map<string, readonly string[]>();
  const hopIdsOf = new Map<string, readonly (readonly string[])[]>();
  const outletIds = new Set<string>();
  const spoken = new Map<string, readonly Entity[]>();
  const described = new Map<number, readonly Entity[]>();
  const before: MeantBefore = new Map();
  const ownWords = new Set(
    attributions
      .filter(({ mode, ruleId }) => mode === 'direct' || ruleId === 'speaker-colon')
      .map(({ id }) => id),
  );
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const context: Context = { index, record, entities, spoken, described, choices, before, ownWords, byId };
  const byRule: Context = { ...context, choices: NO_CHOICES }; // "told the newspaper": outlets are found by their nouns
  const link = (mention: Mention, attribution: Attribution): readonly Entity[] =>
    linkMention(mention, attribution, context);

  const describing = insideSources(read, attributions);
  const noteOutlets = (found: readonly Entity[]): void => {
    for (const entity of found) if (house.isNamedBy(entity.name)) outletIds.add(entity.id);
  };
  const linkRelay = (relay: Relay, attribution: Attribution): readonly Entity[] => {
    const steps = relay.through.map((hops) =>
      hops.flatMap((hop) =>
        readHop(hop, read, pack).flatMap((mention) => linkMention(mention, attribution, byRule)),
      ),
    );
    noteOutlets(steps.flat());
    const others = steps.map((found) => unique(found.map(({ id }) => id).filter((id) => !outletIds.has(id))));
    hopIdsOf.set(
      relay.id,
      others.filter((ids) => ids.length > 0),
    );
    return steps.flat();
  };
  const circling = new Set<string>();
  const noteCircle = (attribution: Attribution, way: readonly Entity[]): void => {
    const other = way.findIndex(({ id, type }) => type === 'media' && !outletIds.has(id));
    if (other >= 0 && way.slice(other).some(({ id }) => outletIds.has(id))) circling.add(attribution.id);
  };
  const relayOf = new Map(relays.map((relay) => [relay.attributionId, relay]));
  const alone = relays.filter((relay) => relay.attributionId === null);
  let next = 0;

  for (const attribution of inReadingOrder(attributions)) {
    const start = attribution.cue[0]?.start ?? 0;
    for (let relay = alone[next]; relay !== undefined && relay.start < start; relay = alone[++next])
      linkRelay(relay, attribution);
    const relay = relayOf.get(attribution.id);
    const through = relay === undefined ? [] : linkRelay(relay, attribution);
    const found = sourcesOf(attribution, read, pack, entities, link, describing);
    noteOutlets(found);
    noteCircle(attribution, [...(spoken.get(attribution.parent ?? '') ?? []), ...through, ...found]);
    sourceIdsOf.set(attribution.id, unique(found.map((entity) => entity.id)));
    spoken.set(attribution.id, found);
    const inner = attribution.parent !== null;
    if (found.length > 0)
      record.note(
        found,
        [...attribution.content, ...(attribution.source === null ? [] : [attribution.source])],
        inner,
      );
  }
  const axes = new AxesReader(record);
  const sources = entities.all.map((entity) => toSource(entity, article, read, axes));
  return { sources, sourceIdsOf, hopIdsOf, outletIds, circling };
}

/** Who passes on, as mentions; what the text does with an outlet says that it is one, a title of any words among them. */
function readHop({ span, isOutlet }: Hop, read: ReadText, pack: LanguagePack): Mention[] {
  const range = tokensOf(read, span);
  const mentions = readMentions(read, range, pack.sources);
  if (!isOutlet) return mentions;
  const isRead =
    mentions.length === 1 && mentions[0]?.kind !== 'pronoun' && mentions[0]?.span.end === span.end;
  if (isRead || mentions.some(({ type }) => type === 'media'))
    return mentions.map((mention) => ({ ...mention, type: 'media', certain: true, gender: null }));
  const name = read.text.slice(span.start, span.end);
  const nameWords = name.toLowerCase().split(/\s+/);
  const plain = { noun: null, definite: true, roles: [], gender: null };
  return [{ ...range, ...plain, kind: 'name', span, name, nameWords, type: 'media', certain: true }];
}

interface Context {
  readonly index: NameIndex;
  readonly record: SpeechRecord;
  readonly entities: EntityList;
  readonly spoken: ReadonlyMap<string, readonly Entity[]>;
  /** Who a description is, by where it starts: "a clerk said A and added B" has one clerk. */
  readonly described: Map<number, readonly Entity[]>;
  readonly choices: Choices;
  readonly before: MeantBefore;
  /** Attributions whose content is the speaker's own words throughout: neither "he" nor "the clerk" in them is the speaker. */
  readonly ownWords: ReadonlySet<string>;
  readonly byId: ReadonlyMap<string, Attribution>;
}

function linkMention(mention: Mention, attribution: Attribution, context: Context): readonly Entity[] {
  const { index, record, entities, described } = context;
  const same = mention.kind === 'description' ? described.get(mention.span.start) : undefined;
  if (same !== undefined) return same;
  const linked = findEntities(mention, attribution, context);
  const made = linked.length === 0 && mention.kind !== 'pronoun';
  const found = made
    ? [
        mention.kind === 'name'
          ? entities.named(mention, index.find(mention.nameWords))
          : entities.described(mention),
      ]
    : linked;
  if (mention.kind === 'description') described.set(mention.span.start, found);
  for (const entity of found) {
    entity.lastSentence = Math.max(entity.lastSentence, record.sentenceAt(mention.span.start));
    entity.mentions.push(mention.span);
    if (mention.kind !== 'pronoun') entities.call(entity, mention.roles);
    if (entity.gender === null && mention.kind === 'pronoun') entity.gender = mention.gender;
  }
  return found;
}

function findEntities(mention: Mention, attribution: Attribution, context: Context): readonly Entity[] {
  const { index, record, entities, spoken } = context;
  if (mention.kind === 'name') return [entities.named(mention, index.find(mention.nameWords))];
  const outer = outerSpeakers(attribution, spoken);
  const around = mention.gender === null ? undefined : context.byId.get(attribution.parent ?? '');
  const topic = mention.kind === 'pronoun' && around !== undefined ? topicOf(around, record) : null;
  if (topic !== null && (topic.gender ?? mention.gender) === mention.gender) return [entities.borne(topic)];
  if (mention.kind === 'pronoun' && record.words.grammar.speakerPronouns.has(mention.roles[0] ?? ''))
    return outer;
  if (mention.kind === 'pronoun' && mention.type === 'unnamed-group' && outer.length > 1) return outer; // "A and B said they found"
  const byRule =
    mention.kind === 'pronoun'
      ? pronounByRule(mention, attribution.content, record, entities)
      : [descriptionByRule(mention, index, record, entities)].filter((one) => one !== null);
  const inOwnWords = attribution.parent !== null && context.ownWords.has(attribution.parent);
  const ruledOut = inOwnWords ? outer : [];
  const meant = chooseAntecedent({ ...context, mention, attribution, byRule, outer, ruledOut });
  return meant.map((referent) => meet(referent, entities));
}

function sourcesOf(
  attribution: Attribution,
  read: ReadText,
  pack: LanguagePack,
  entities: EntityList,
  link: (mention: Mention, attribution: Attribution) => readonly Entity[],
  describing: Uint8Array,
): readonly Entity[] {
  if (attribution.source === null) {
    if (!attribution.reasons.includes('cue-hearsay')) return [];
    if (attribution.parent === null) return [entities.nameless(NO_SOURCE_NAME)];
    const report = reportTold(read, attribution, pack.sources); // other hearsay inside speech is the speaker's
    return report === null ? [] : link(report, attribution);
  }
  const whole = wholePhrase(read, tokensOf(read, attribution.source), attribution, pack);
  const described = describing[whole.from] === 1 ? null : antecedentOf(read, whole, pack.sources);
  const range = described ?? whole;
  const mentions = readMentions(read, range, pack.sources);
  if (mentions.length > 0) return mentions.flatMap((mention) => link(mention, attribution));
  const printed = phraseAsPrinted(read, range, attribution, pack.sources);
  return printed === null ? [] : link(printed, attribution);
}

/** "SANA said it fits | other reports | that ...": inside speech a report that is told apart from others is itself the source. */
function reportTold(read: ReadText, { cue }: Attribution, words: SourceWords): Mention | null {
  const [span] = cue;
  if (span === undefined) return null;
  const { from, to } = tokensOf(read, span);
  const before = read.tokens[from - 1]?.lower ?? '';
  if (!words.determiners.has(before) && !words.grammar.mediaModifiers.has(before)) return null;
  const mention = readMention(read, { from: from - 1, to }, words);
  return mention?.noun?.kind === 'document' ? mention : null;
}

/** By first content or source offset, parents before what they hold. */
function inReadingOrder(attributions: readonly Attribution[]): Attribution[] {
  const start = (attribution: Attribution): number =>
    Math.min(
      attribution.source?.start ?? Infinity,
      attribution.cue[0]?.start ?? Infinity,
      attribution.content[0]?.start ?? Infinity,
    );
  const sorted = [...attributions].sort((a, b) => start(a) - start(b));
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const ordered = new Set<Attribution>();
  const place = (attribution: Attribution, depth: number): void => {
    const parent = attribution.parent === null ? undefined : byId.get(attribution.parent);
    if (parent !== undefined && depth < 20) place(parent, depth + 1);
    ordered.add(attribution);
  };
  for (const attribution of sorted) place(attribution, 0);
  return [...ordered];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
