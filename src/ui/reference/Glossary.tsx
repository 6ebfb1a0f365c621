// The dozen words that Hearsay uses, each in one sentence.

import { t, type MessageKey } from '../i18n/translate.ts';

const TERMS = [
  'statement',
  'source',
  'named',
  'unnamed',
  'second_hand',
  'unverified',
  'hedge',
  'claimed',
  'chain',
  'outlet',
  'agency',
  'note',
] as const;

export function Glossary() {
  return (
    <section id="terms" aria-labelledby="terms-title">
      <h2 id="terms-title">{t('termsTitle')}</h2>
      <dl>
        {TERMS.map((term) => (
          <div key={term}>
            <dt>{t(`term_${term}` as MessageKey)}</dt>
            <dd>{t(`termMeans_${term}` as MessageKey)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
