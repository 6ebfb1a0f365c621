// On a click, or on all news pages: that asks the browser for all sites, says so, and can be taken back.

import { useState } from 'preact/hooks';
import { browser } from '../../messaging/browser.ts';
import { ALL_SITES } from '../../settings/sites.ts';
import { t } from '../i18n/translate.ts';
import type { SettingsInUse } from '../tab/use-settings.ts';
import { Choice } from './OptionsPart.tsx';
import { useGrant } from './use-grant.ts';

export function RunsChoice({ inUse }: { readonly inUse: SettingsInUse }) {
  const { settings, change } = inUse;
  const granted = useGrant(ALL_SITES);
  const [refused, setRefused] = useState(false);
  const all = settings.runs === 'all-news';
  const onClick = (): void => {
    change((before) => ({ ...before, runs: 'on-click' }));
    void browser.permissions.remove({ origins: ALL_SITES }).catch(() => {});
  };
  // The prompt comes first in the click: browsers refuse it after anything was awaited.
  const onAll = (): void => {
    browser.permissions.request({ origins: ALL_SITES }).then(
      (allowed) => {
        setRefused(!allowed);
        if (allowed) change((before) => ({ ...before, runs: 'all-news' }));
      },
      () => setRefused(true),
    );
  };
  return (
    <div class="runs">
      <Choice
        type="radio"
        name="runs"
        label={t('runsOnClick')}
        note={t('runsOnClickNote')}
        checked={!all}
        onChange={onClick}
      />
      <Choice
        type="radio"
        name="runs"
        label={t('runsAll')}
        note={t('runsAllNote')}
        checked={all}
        onChange={onAll}
      />
      {all && granted === false && (
        <p class="trouble" role="status">
          {t('runsRevoked')}{' '}
          <button type="button" class="button" onClick={onAll}>
            {t('siteAllow')}
          </button>
        </p>
      )}
      {refused && !all && (
        <p class="trouble" role="status">
          {t('runsRefused')}
        </p>
      )}
    </div>
  );
}
