// Keys, languages, the rules, and what Hearsay does not do.

import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messaging/browser.ts';
import { t, uiLanguage } from '../i18n/translate.ts';
import { openShortcuts } from '../tab/open-pages.ts';
import { OptionsPart } from './OptionsPart.tsx';

/** In the order of their use; Chrome gives them by name. */
const ORDER = ['toggle', 'next', 'previous', 'panel'];

interface Shortcut {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly shortcut?: string | undefined;
}

/** @param languages codes of the languages that articles are read in */
export function AboutSection({ languages }: { readonly languages: readonly string[] }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => void browser.commands?.getAll().then(setShortcuts), []);
  return (
    <OptionsPart id="about" title={t('aboutTitle')}>
      <p>{t('fixedLineShort')}</p>
      <p>{t('aboutPrivacy')}</p>
      <p>{t('aboutLanguages', languageNames(languages))}</p>
      <p>
        <a href="/reference.html">{t('openReference')}</a>
      </p>
      <dl class="keys">
        {shortcuts
          .filter(({ description }) => description)
          .toSorted((one, other) => ORDER.indexOf(one.name ?? '') - ORDER.indexOf(other.name ?? ''))
          .map(({ description, shortcut }) => (
            <div key={description}>
              <dt>{description}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('noKey')}</dd>
            </div>
          ))}
      </dl>
      {shortcuts.length > 0 && (
        <p>
          <button type="button" class="text-button" onClick={openShortcuts}>
            {t('keysChange')}
          </button>
        </p>
      )}
      <p class="quiet">{t('version', browser.runtime.getManifest().version)}</p>
    </OptionsPart>
  );
}

function languageNames(codes: readonly string[]): string {
  const names = new Intl.DisplayNames(uiLanguage(), { type: 'language' });
  const list = codes.map((code) => names.of(code) ?? code);
  return new Intl.ListFormat(uiLanguage()).format(list);
}
