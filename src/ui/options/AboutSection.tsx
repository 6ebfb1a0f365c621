// Keys, languages, the rules, and what Hearsay does not do.

import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messaging/browser.ts';
import { t } from '../i18n/translate.ts';
import { OptionsPart } from './OptionsPart.tsx';

interface Shortcut {
  readonly description?: string | undefined;
  readonly shortcut?: string | undefined;
}

export function AboutSection() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => void browser.commands?.getAll().then(setShortcuts), []);
  return (
    <OptionsPart id="about" title={t('aboutTitle')}>
      <p>{t('fixedLine')}</p>
      <p>{t('aboutPrivacy')}</p>
      <p>{t('aboutLanguages')}</p>
      <p>
        <a href="/reference.html">{t('openReference')}</a>
      </p>
      <dl class="keys">
        {shortcuts
          .filter(({ description }) => description)
          .map(({ description, shortcut }) => (
            <div key={description}>
              <dt>{description}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('noKey')}</dd>
            </div>
          ))}
      </dl>
      <p class="quiet">{t('keysNote')}</p>
      <p class="quiet">{t('version', browser.runtime.getManifest().version)}</p>
    </OptionsPart>
  );
}
