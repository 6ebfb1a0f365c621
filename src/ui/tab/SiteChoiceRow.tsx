// When Hearsay reads this site: asked on each click, always, or never. "Always" needs the browser's permission.

import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messaging/browser.ts';
import type { SiteChoice } from '../../settings/settings.ts';
import { choiceFor, originsOf, withSite } from '../../settings/sites.ts';
import { t } from '../i18n/translate.ts';
import type { SettingsInUse } from './use-settings.ts';

const CHOICES = ['ask', 'always', 'never'] as const satisfies readonly SiteChoice[];

interface SiteChoiceRowProps {
  readonly site: string;
  readonly inUse: SettingsInUse;
  readonly onNever: () => void;
}

export function SiteChoiceRow({ site, inUse, onNever }: SiteChoiceRowProps) {
  const { settings, change } = inUse;
  const [granted, setGranted] = useState(true);
  const choice = choiceFor(settings, site);
  useEffect(() => {
    void browser.permissions.contains({ origins: originsOf(site) }).then(setGranted);
  }, [site, choice]);

  const choose = (chosen: SiteChoice): void => {
    // The prompt must be asked for before anything else in the click. In Firefox it closes the popup, so the
    // choice is stored now; without the permission it has no effect, and the row offers to ask again.
    const asked = chosen === 'always' ? browser.permissions.request({ origins: originsOf(site) }) : null;
    change((before) => withSite(before, site, chosen));
    if (chosen === 'never') onNever();
    asked?.then(setGranted, () => setGranted(false));
  };
  return (
    <div class="site">
      <div class="segments" role="radiogroup" aria-label={t('siteTitle', site)}>
        <span class="segments-title" aria-hidden="true">
          <bdi>{site}</bdi>
        </span>
        {CHOICES.map((each) => (
          <button
            key={each}
            type="button"
            role="radio"
            class="segment"
            aria-checked={each === choice}
            onClick={() => choose(each)}
          >
            {t(`site_${each}`)}
          </button>
        ))}
      </div>
      {choice === 'always' && !granted && (
        <p class="site-note" role="status">
          {t('siteNotGranted')}{' '}
          <button type="button" class="text-button" onClick={() => choose('always')}>
            {t('siteAllow')}
          </button>
        </p>
      )}
    </div>
  );
}
