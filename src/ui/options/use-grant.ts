// Whether the browser allows us some sites, kept up to date when the reader changes it in the browser's own settings.

import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messaging/browser.ts';

/** Null until known. */
export function useGrant(origins: readonly string[]): boolean | null {
  const [granted, setGranted] = useState<boolean | null>(null);
  const wanted = origins.join(' ');
  useEffect(() => {
    const look = (): void =>
      void browser.permissions.contains({ origins: wanted.split(' ') }).then(setGranted);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [wanted]);
  return granted;
}
