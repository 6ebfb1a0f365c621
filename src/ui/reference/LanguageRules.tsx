// All rules of one language: hedges, remarks on the sourcing, cues.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import { t, type MessageKey } from '../i18n/translate.ts';
import { rulesOf, underscored, type CasesByKind } from './rule-entry.ts';
import { RuleList } from './RuleList.tsx';

interface LanguageRulesProps {
  readonly pack: LanguagePack;
  readonly cases: CasesByKind;
}

export function LanguageRules({ pack, cases }: LanguageRulesProps) {
  const language = new Intl.DisplayNames([t('localeCode')], { type: 'language' }).of(pack.code) ?? pack.code;
  const { hedges, markers, cues } = rulesOf(pack, cases);
  return (
    <>
      <RuleList
        id={`${pack.code}-hedges`}
        title={t('referenceHedges', language)}
        language={pack.code}
        entries={hedges}
        nameOf={(type) => t(`hedge_${underscored(type)}` as MessageKey)}
      />
      <RuleList
        id={`${pack.code}-markers`}
        title={t('referenceMarkers', language)}
        language={pack.code}
        entries={markers}
        nameOf={(type) => t(`marker_${underscored(type)}` as MessageKey)}
      />
      <RuleList
        id={`${pack.code}-cues`}
        title={t('referenceCues', language)}
        language={pack.code}
        entries={cues}
        nameOf={(type) => t(`stance_${underscored(type)}` as MessageKey)}
      />
    </>
  );
}
