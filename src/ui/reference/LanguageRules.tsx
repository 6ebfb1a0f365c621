// All rules of one language: hedges, remarks on the sourcing, cues.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import { t, type MessageKey } from '../i18n/translate.ts';
import { rulesOf, underscored, type CasesByKind, type RuleKind } from './rule-entry.ts';
import { isFoundBy } from './rule-name.ts';
import { RuleList } from './RuleList.tsx';

/** Of each kind of rule: its title, and how the keys of its classes begin. */
const KINDS: Readonly<Record<RuleKind, { readonly title: MessageKey; readonly classes: string }>> = {
  hedges: { title: 'referenceHedges', classes: 'hedge' },
  markers: { title: 'referenceMarkers', classes: 'marker' },
  cues: { title: 'referenceCues', classes: 'stance' },
};

export interface RulePart {
  /** Of its element in the page. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly title: string;
}

/** The parts of the reference that one language fills, in order. */
export function partsOf({ code }: LanguagePack): readonly RulePart[] {
  const language = new Intl.DisplayNames([t('localeCode')], { type: 'language' }).of(code) ?? code;
  const kinds = Object.keys(KINDS) as RuleKind[];
  return kinds.map((kind) => ({ id: `${code}-${kind}`, kind, title: t(KINDS[kind].title, language) }));
}

interface LanguageRulesProps {
  readonly pack: LanguagePack;
  readonly cases: CasesByKind;
  /** What the reader looks for; '' shows every rule. */
  readonly search: string;
}

export function LanguageRules({ pack, cases, search }: LanguageRulesProps) {
  const rules = rulesOf(pack, cases);
  const shown = partsOf(pack)
    .map((part) => ({ ...part, entries: rules[part.kind].filter((entry) => isFoundBy(entry, search)) }))
    .filter(({ entries }) => entries.length > 0);
  return shown.map(({ id, kind, title, entries }) => (
    <RuleList
      key={id}
      id={id}
      title={title}
      language={pack.code}
      entries={entries}
      nameOf={(type) => t(`${KINDS[kind].classes}_${underscored(type)}` as MessageKey)}
    />
  ));
}
