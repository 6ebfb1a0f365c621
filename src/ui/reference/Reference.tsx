// The reference: every flag, cue, hedge and marker that Hearsay knows, readable offline.

import { LANGUAGES } from '../../lexicon/index.ts';
import type { LanguagePack } from '../../lexicon/language-pack.ts';
import { t, type MessageKey } from '../i18n/translate.ts';
import { cueEntries, phraseEntries, type RuleCases } from './rule-entry.ts';
import { RuleList } from './RuleList.tsx';

const FLAGS = ['unnamed_source', 'no_source', 'second_hand', 'distancing', 'stated_unverified'] as const;

/** Cases by language, then by rule id. */
export type LanguageCases = Readonly<Record<string, Readonly<Record<string, RuleCases>>>>;

export function Reference({ cases }: { readonly cases: LanguageCases }) {
  return (
    <main class="reference">
      <h1>{t('referenceTitle')}</h1>
      <p class="fixed-line">{t('fixedLine')}</p>
      <section aria-labelledby="flags-title">
        <h2 id="flags-title">{t('unverifiedTitle')}</h2>
        <dl>
          {FLAGS.map((flag) => (
            <div key={flag}>
              <dt>{t(`flag_${flag}`)}</dt>
              <dd>{t(`flagWhy_${flag}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {Object.values(LANGUAGES).map((pack) => (
        <LanguageRules key={pack.code} pack={pack} cases={cases[pack.code] ?? {}} />
      ))}
    </main>
  );
}

interface LanguageRulesProps {
  readonly pack: LanguagePack;
  readonly cases: Readonly<Record<string, RuleCases>>;
}

function LanguageRules({ pack, cases }: LanguageRulesProps) {
  const language = new Intl.DisplayNames([t('localeCode')], { type: 'language' }).of(pack.code) ?? pack.code;
  const named = (prefix: string) => (type: string) =>
    t(`${prefix}_${type.replaceAll('-', '_')}` as MessageKey);
  return (
    <>
      <RuleList
        id={`${pack.code}-hedges`}
        title={t('referenceHedges', language)}
        language={pack.code}
        entries={phraseEntries(pack.hedges, cases)}
        nameOf={named('hedge')}
      />
      <RuleList
        id={`${pack.code}-markers`}
        title={t('referenceMarkers', language)}
        language={pack.code}
        entries={phraseEntries(pack.markers, cases)}
        nameOf={named('marker')}
      />
      <RuleList
        id={`${pack.code}-cues`}
        title={t('referenceCues', language)}
        language={pack.code}
        entries={cueEntries(pack)}
        nameOf={named('stance')}
      />
    </>
  );
}
