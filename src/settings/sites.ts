// Sites as the settings know them: by host name, with the permission each one needs.

import type { Settings, SiteChoice } from './settings.ts';

/** Match patterns of the optional permission behind "all news pages". */
export const ALL_SITES = ['http://*/*', 'https://*/*'];

/** The host name of a web page, without a leading "www."; null where no site can be chosen (files, browser pages). */
export function siteOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : null;
}

/**
 * Match patterns to ask for one site: the bare host and its www, which a numeric address or a bare name has not.
 * Each scheme is named, since Chromium grants only what one optional pattern of the manifest holds whole.
 */
export function originsOf(site: string): string[] {
  const hasWww = site.includes('.') && !/^[\d.]+$|:/.test(site);
  const hosts = hasWww ? [site, `www.${site}`] : [site];
  return hosts.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
}

/** What to do on a site: its own choice, else what the reader set for all of them. */
export function choiceFor(settings: Settings, site: string | null): SiteChoice {
  const own = site !== null && Object.hasOwn(settings.sites, site) ? settings.sites[site] : undefined;
  return own ?? (settings.runs === 'all-news' ? 'always' : 'ask');
}

/** The same settings with one site's choice set, or forgotten with null. */
export function withSite(settings: Settings, site: string, choice: SiteChoice | null): Settings {
  const { [site]: _before, ...others } = settings.sites;
  return { ...settings, sites: choice === null ? others : { ...others, [site]: choice } };
}
