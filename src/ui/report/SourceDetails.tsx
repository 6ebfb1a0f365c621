// What the wording says of a source. For an unnamed one also what it leaves out: "not stated".

import type { Source } from '../../report/report.ts';
import { isUnnamed } from './claim-parts.ts';
import { t, type MessageKey } from '../i18n/translate.ts';
import { SourceAmend } from './SourceAmend.tsx';
import { isWebAddress } from './web-address.ts';

export function SourceDetails({ source }: { readonly source: Source }) {
  const { sector, proximity, number, anonymityReason, channel } = source.axes;
  const unnamed = isUnnamed(source);
  const facts: readonly (readonly [MessageKey, string | null, boolean])[] = [
    ['axis_sector', source.type === 'media' ? null : sector && t(`sector_${sector}`), unnamed],
    ['axis_number', number, source.type === 'unnamed-group'],
    ['axis_proximity', proximity && t(`proximity_${proximity.replaceAll('-', '_')}` as MessageKey), unnamed],
    ['axis_anonymity', anonymityReason, unnamed],
    ['axis_channel', channel && t(`channel_${channel.replaceAll('-', '_')}` as MessageKey), false],
  ];
  const shown = facts.filter(([, fact, expected]) => fact !== null || expected);
  return (
    <>
      {shown.length > 0 && (
        <dl class="axes">
          {shown.map(([axis, fact]) => (
            <div key={axis}>
              <dt>{t(axis)}</dt>
              <dd class={fact === null ? 'missing' : undefined}>{fact ?? t('notStated')}</dd>
            </div>
          ))}
        </dl>
      )}
      {source.url !== null && isWebAddress(source.url) && (
        <a class="source-link" href={source.url} target="_blank" rel="noreferrer noopener">
          {t('openSource')}
        </a>
      )}
      <SourceAmend source={source} />
    </>
  );
}
