// Sites with a choice of their own.

import type { SiteChoice } from '../../settings/settings.ts';
import { browser } from '../../messaging/browser.ts';
import { originsOf, withSite } from '../../settings/sites.ts';
import { t } from '../i18n/translate.ts';
import type { SettingsInUse } from '../tab/use-settings.ts';
import { OptionsPart } from './OptionsPart.tsx';
import { useGrant } from './use-grant.ts';

export function SitesSection({ inUse }: { readonly inUse: SettingsInUse }) {
  const sites = Object.entries(inUse.settings.sites).sort(([one], [other]) => one.localeCompare(other));
  return (
    <OptionsPart id="sites" title={t('sitesTitle')}>
      {sites.length === 0 && <p class="quiet">{t('sitesNone')}</p>}
      <ul class="sites">
        {sites.map(([site, choice]) => (
          <SiteRow key={site} site={site} choice={choice} inUse={inUse} />
        ))}
      </ul>
    </OptionsPart>
  );
}

interface SiteRowProps {
  readonly site: string;
  readonly choice: SiteChoice;
  readonly inUse: SettingsInUse;
}

function SiteRow({ site, choice, inUse }: SiteRowProps) {
  const granted = useGrant(originsOf(site));
  const forget = (): void => {
    inUse.change((before) => withSite(before, site, null));
    void browser.permissions.remove({ origins: originsOf(site) }).catch(() => {});
  };
  const missing = choice === 'always' && granted === false;
  return (
    <li>
      <bdi class="site-name">{site}</bdi>
      <span class="quiet">{missing ? t('siteNotGranted') : t(`site_${choice}`)}</span>
      {missing && (
        <button
          type="button"
          class="button"
          onClick={() => void browser.permissions.request({ origins: originsOf(site) }).catch(() => {})}
        >
          {t('siteAllow')}
        </button>
      )}
      <button type="button" class="text-button" aria-label={t('siteForget', site)} onClick={forget}>
        {t('forget')}
      </button>
    </li>
  );
}
