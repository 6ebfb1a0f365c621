// The page after install: pin it, choose when it runs, try it. One screen.

import { useState } from 'preact/hooks';
import type { TabState } from '../../messaging/messages.ts';
import type { LoadedSettings } from '../../settings/store.ts';
import { Logo } from '../design/Logo.tsx';
import { t } from '../i18n/translate.ts';
import { RunsChoice } from '../options/RunsChoice.tsx';
import { ChainSection } from '../report/ChainSection.tsx';
import { Legend } from '../report/Legend.tsx';
import { ReadingContext } from '../report/reading.ts';
import { openOptions } from '../tab/open-pages.ts';
import { hasReport } from '../tab/tab-questions.ts';
import { useSettings } from '../tab/use-settings.ts';
import { SAMPLE } from './sample-article.ts';

interface WelcomeProps {
  readonly loaded: LoadedSettings;
  /** Reads and marks the sample on this page, as the popup would on any other. */
  readonly readSample: () => Promise<TabState>;
  readonly jump: (markId: string) => void;
}

export function Welcome({ loaded, readSample, jump }: WelcomeProps) {
  const inUse = useSettings(loaded);
  const [state, setState] = useState<TabState | null>(null);
  const { look } = inUse.settings;
  const [failed, setFailed] = useState(false);
  const read = state !== null && hasReport(state);
  const tryIt = (): void => {
    readSample().then(setState, () => setFailed(true));
  };
  return (
    <main class="welcome">
      <header class="page-header">
        <Logo />
        <h1>{t('welcomeTitle')}</h1>
      </header>
      <p class="lead">{t('welcomeLead')}</p>
      <article class="sample-article">
        <p class="kicker">{SAMPLE.outlet}</p>
        <h2 class="headline" lang="en">
          {SAMPLE.title}
        </h2>
        <div lang="en">
          {SAMPLE.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </article>
      <div class="steps">
        <section aria-labelledby="try-title">
          <h2 id="try-title">{t('welcomeTry')}</h2>
          {read ? (
            <ReadingContext.Provider value={{ state, report: state.report, look, selected: null, jump }}>
              <Legend look={look} counts={state.markCounts} onSwitch={null} />
              <ChainSection expanded={false} />
            </ReadingContext.Provider>
          ) : (
            <button type="button" class="button button-primary" onClick={tryIt}>
              {t('welcomeTryButton')}
            </button>
          )}
          {(failed || (state !== null && !read)) && <p role="alert">{t('stateFailed')}</p>}
          <p role="status" class="visually-hidden">
            {read ? t('welcomeTried') : ''}
          </p>
        </section>
        <section aria-labelledby="pin-title">
          <h2 id="pin-title">{t('welcomePin')}</h2>
          <p>{t('welcomePinNote')}</p>
        </section>
        <section aria-labelledby="choose-title">
          <h2 id="choose-title">{t('welcomeChoose')}</h2>
          <RunsChoice inUse={inUse} />
          <button type="button" class="text-button" onClick={() => openOptions()}>
            {t('openSettings')}
          </button>
        </section>
      </div>
      <p class="fixed-line">{t('fixedLine')}</p>
    </main>
  );
}
