// Articles with changes and notes of the reader's: how many, out to a file, and forgotten one by one or all.

import { useEffect, useState } from 'preact/hooks';
import type { Amendments } from '../../report/amend/amendments.ts';
import { allAmendments, forgetAmendments } from '../../settings/amendments-store.ts';
import { plural, t } from '../i18n/translate.ts';
import { saveFile } from '../tab/save-file.ts';
import { OptionsPart } from './OptionsPart.tsx';

const JSON_FILE = { extension: 'json', mediaType: 'application/json' };

export function OwnChangesSection() {
  const [all, setAll] = useState<Readonly<Record<string, Amendments>>>({});
  const load = (): void => void allAmendments().then(setAll, () => {});
  useEffect(load, []);
  const addresses = Object.keys(all).toSorted();
  const forget = (which: readonly string[]): void => void forgetAmendments(which).then(load, load);
  return (
    <OptionsPart id="own-changes" title={t('ownChangesTitle')}>
      <p class="quiet">{addresses.length === 0 ? t('ownChangesNone') : t('ownChangesNote')}</p>
      <ul class="sites">
        {addresses.map((address) => (
          <li key={address}>
            <bdi class="site-name">{address}</bdi>
            <span class="quiet">{plural('ownChanges', countOf(all[address]))}</span>
            <button
              type="button"
              class="text-button"
              aria-label={t('ownChangesForget', address)}
              onClick={() => forget([address])}
            >
              {t('forget')}
            </button>
          </li>
        ))}
      </ul>
      {addresses.length > 0 && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => saveFile(`${JSON.stringify(all, null, 2)}\n`, JSON_FILE, 'own-changes')}
          >
            {t('ownChangesSave')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => window.confirm(t('ownChangesSure')) && forget(addresses)}
          >
            {t('ownChangesForgetAll')}
          </button>
        </div>
      )}
    </OptionsPart>
  );
}

function countOf(amendments: Amendments | undefined): number {
  if (amendments === undefined) return 0;
  return amendments.hidden.length + amendments.sources.length + amendments.notes.length;
}
