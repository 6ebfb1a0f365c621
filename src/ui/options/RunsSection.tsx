// When pages are read, and how much of what they say is counted.

import { t } from '../i18n/translate.ts';
import type { SettingsInUse } from '../tab/use-settings.ts';
import { Choice, OptionsPart } from './OptionsPart.tsx';
import { RunsChoice } from './RunsChoice.tsx';

export function RunsSection({ inUse }: { readonly inUse: SettingsInUse }) {
  const { settings, change } = inUse;
  return (
    <OptionsPart id="runs" title={t('runsTitle')}>
      <RunsChoice inUse={inUse} />
      <Choice
        type="checkbox"
        name="ask-first"
        label={t('askFirst')}
        note={t('askFirstNote')}
        checked={settings.askFirst}
        onChange={(askFirst) => change((before) => ({ ...before, askFirst }))}
      />
      <Choice
        type="checkbox"
        name="scope"
        label={t('scopeAll')}
        note={t('scopeAllNote')}
        checked={settings.scope === 'all'}
        onChange={(all) => change((before) => ({ ...before, scope: all ? 'all' : 'reporting' }))}
      />
      <Choice
        type="checkbox"
        name="spokespeople"
        label={t('spokespeople')}
        note={t('spokespeopleNote')}
        checked={settings.spokespeople === 'office'}
        onChange={(asOffice) =>
          change((before) => ({ ...before, spokespeople: asOffice ? 'office' : 'unnamed' }))
        }
      />
      <Choice
        type="checkbox"
        name="fewer"
        label={t('fewerMarks')}
        note={t('fewerMarksNote')}
        checked={settings.fewerMarks}
        onChange={(fewerMarks) => change((before) => ({ ...before, fewerMarks }))}
      />
      <Choice
        type="checkbox"
        name="hedges-in-opinion"
        label={t('hedgesInOpinion')}
        note={t('hedgesInOpinionNote')}
        checked={settings.hedgesInOpinion}
        onChange={(hedgesInOpinion) => change((before) => ({ ...before, hedgesInOpinion }))}
      />
    </OptionsPart>
  );
}
