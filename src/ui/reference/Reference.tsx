// The reference: every flag, kind of source, hedge, marker and cue that Hearsay knows, readable offline.

import { useState } from 'preact/hooks';
import { LANGUAGES } from '../../lexicon/index.ts';
import { REASONS, type ReasonId } from '../../lexicon/reasons.ts';
import { reasonWords } from '../../messaging/reason-words.ts';
import { ENGLISH } from '../../report/words.ts';
import { plural, t, type MessageKey } from '../i18n/translate.ts';
import { Glossary } from './Glossary.tsx';
import { LanguageRules, partsOf } from './LanguageRules.tsx';
import { isFoundBy } from './rule-name.ts';
import { NO_CASES, rulesOf, underscored, type CasesByKind } from './rule-entry.ts';

interface ReferenceProps {
  /** By language. */
  readonly cases: Readonly<Record<string, CasesByKind>>;
}

export function Reference({ cases }: ReferenceProps) {
  const packs = Object.values(LANGUAGES);
  const [search, setSearch] = useState('');
  const wanted = search.trim();
  const rules = packs.flatMap((pack) => Object.values(rulesOf(pack, NO_CASES)).flat());
  const ofRules = new Set(rules.map(({ reason }) => reason));
  const others = (Object.keys(REASONS) as ReasonId[]).filter((id) => !ofRules.has(id));
  const found = packs
    .flatMap((pack) => Object.values(rulesOf(pack, cases[pack.code] ?? NO_CASES)).flat())
    .filter((entry) => isFoundBy(entry, wanted)).length;
  const parts = [
    { id: 'terms', title: t('termsTitle') },
    { id: 'flags', title: t('unverifiedTitle') },
    { id: 'sources', title: t('referenceSources') },
    ...packs.flatMap(partsOf),
    { id: 'others', title: t('referenceOthers') },
  ];
  return (
    <main class="reference">
      <h1>{t('referenceTitle')}</h1>
      <p class="fixed-line">{t('fixedLineShort')}</p>
      <div class="find-rule" role="search">
        <input
          type="search"
          class="search"
          aria-label={t('searchRules')}
          placeholder={t('searchRules')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <p role="status">{wanted !== '' && plural('rulesFound', found)}</p>
      </div>
      {wanted === '' && (
        <>
          <nav aria-label={t('referenceContents')}>
            <ul class="contents">
              {parts.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Glossary />
          <section id="flags" aria-labelledby="flags-title">
            <h2 id="flags-title">{t('unverifiedTitle')}</h2>
            <dl>
              {Object.keys(ENGLISH.flags).map((flag) => (
                <div key={flag}>
                  <dt>{t(`flag_${underscored(flag)}` as MessageKey)}</dt>
                  <dd>{t(`flagWhy_${underscored(flag)}` as MessageKey)}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section id="sources" aria-labelledby="sources-title">
            <h2 id="sources-title">{t('referenceSources')}</h2>
            <ul class="kinds">
              {Object.keys(ENGLISH.types).map((type) => (
                <li key={type}>{t(`source_${underscored(type)}` as MessageKey)}</li>
              ))}
            </ul>
          </section>
        </>
      )}
      {packs.map((pack) => (
        <LanguageRules key={pack.code} pack={pack} cases={cases[pack.code] ?? NO_CASES} search={wanted} />
      ))}
      {wanted === '' && (
        <section id="others" aria-labelledby="others-title">
          <h2 id="others-title">{t('referenceOthers')}</h2>
          <ul>
            {others.map((id) => (
              <li key={id}>{reasonWords(id, REASONS[id]).why}</li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
