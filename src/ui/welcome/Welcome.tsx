// The page after install: try it on a sample, pin it, choose when it runs; a second sample for a class.

import { useState } from 'preact/hooks';
import type { TabState } from '../../messaging/messages.ts';
import type { LoadedSettings } from '../../settings/store.ts';
import { Logo } from '../design/Logo.tsx';
import { t } from '../i18n/translate.ts';
import { RunsChoice } from '../options/RunsChoice.tsx';
import { canOpenPanel, openOptions } from '../tab/open-pages.ts';
import { hasReport } from '../tab/tab-questions.ts';
import { useSettings } from '../tab/use-settings.ts';
import { ClassExercise } from './ClassExercise.tsx';
import { KeysNote } from './KeysNote.tsx';
import { CLASS_SAMPLE, SAMPLE, type Sample } from './sample-article.ts';
import { SampleReport } from './SampleReport.tsx';

export interface SampleActions {
  /** Reads and marks the sample on this page, as the popup would on any other. */
  readonly read: (sample: Sample) => Promise<TabState>;
  readonly clear: () => void;
  readonly jump: (markId: string) => void;
}

interface WelcomeProps {
  readonly loaded: LoadedSettings;
  readonly actions: SampleActions;
}

export function Welcome({ loaded, actions }: WelcomeProps) {
  const inUse = useSettings(loaded);
  const [sample, setSample] = useState(SAMPLE);
  const [state, setState] = useState<TabState | null>(null);
  const [failed, setFailed] = useState(false);
  const read = state !== null && hasReport(state) ? state : null;
  const onPhone = !canOpenPanel(); // Firefox for Android has neither panel nor toolbar
  const forClass = sample === CLASS_SAMPLE;
  const clear = (): void => {
    actions.clear();
    setState(null);
  };
  const mark = (): void => {
    if (read !== null) return clear();
    actions.read(sample).then(setState, () => setFailed(true));
  };
  const change = (): void => {
    clear();
    setSample(forClass ? SAMPLE : CLASS_SAMPLE);
  };
  return (
    <main class="welcome">
      <header class="page-header">
        <Logo />
        <h1>{t('welcomeTitle')}</h1>
      </header>
      <p class="lead">{t('welcomeLead')}</p>
      <article class="sample-article">
        <p class="kicker">{sample.outlet}</p>
        <h2 class="headline" lang="en">
          {sample.title}
        </h2>
        <div lang="en">
          {sample.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </article>
      <div class="steps">
        <section aria-labelledby="try-title">
          <h2 id="try-title">{t(forClass ? 'welcomeClass' : 'welcomeTry')}</h2>
          {forClass && <ClassExercise report={read?.report ?? null} />}
          <div class="buttons">
            <button type="button" class="button button-primary" aria-pressed={read !== null} onClick={mark}>
              {t('welcomeTryButton')}
            </button>
            <button type="button" class="button" onClick={change}>
              {t(forClass ? 'welcomeBack' : 'welcomeForClass')}
            </button>
            {read !== null && (
              <button type="button" class="button" onClick={() => window.print()}>
                {t('welcomePrint')}
              </button>
            )}
          </div>
          {read !== null && <SampleReport state={read} look={inUse.settings.look} jump={actions.jump} />}
          {(failed || (state !== null && read === null)) && <p role="alert">{t('stateFailed')}</p>}
          <p role="status" class="visually-hidden">
            {read === null ? '' : t('welcomeTried')}
          </p>
        </section>
        <section aria-labelledby="pin-title">
          <h2 id="pin-title">{t(onPhone ? 'welcomeFind' : 'welcomePin')}</h2>
          <p>{t(onPhone ? 'welcomeFindNote' : 'welcomePinNote')}</p>
          <KeysNote />
        </section>
        <section aria-labelledby="choose-title">
          <h2 id="choose-title">{t('welcomeChoose')}</h2>
          <RunsChoice inUse={inUse} />
          <button type="button" class="text-button" onClick={() => openOptions()}>
            {t('openSettings')}
          </button>
        </section>
      </div>
      <p class="fixed-line">{t('fixedLineShort')}</p>
    </main>
  );
}
