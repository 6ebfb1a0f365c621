// The outlet's own rules for unnamed sources, corrections and fact checks, where its page links them.

import { t, type MessageKey } from '../i18n/translate.ts';
import { useReading } from './reading.ts';
import { isWebAddress } from './web-address.ts';

export function PolicyLinks() {
  const { policies } = useReading().report.document;
  const links = policies?.filter(({ url }) => isWebAddress(url)) ?? []; // a report kept by an earlier Hearsay has none
  if (links.length === 0) return null;
  return (
    <div class="policies">
      <span id="policies-title">{t('policiesTitle')}</span>
      <ul aria-labelledby="policies-title">
        {links.map(({ topic, url }) => (
          <li key={topic}>
            <a href={url} title={url} target="_blank" rel="noreferrer noopener">
              {t(`policy_${topic.replaceAll('-', '_')}` as MessageKey)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
