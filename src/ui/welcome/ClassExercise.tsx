// For a class: who says so, written down before the marks are shown, then held beside what Hearsay found.

import { useId, useState } from 'preact/hooks';
import type { StoredReport } from '../../messaging/messages.ts';
import { matchNames } from '../../report/compare/same-source.ts';
import { t } from '../i18n/translate.ts';

/** @param report null until the sample is marked */
export function ClassExercise({ report }: { readonly report: StoredReport | null }) {
  const id = useId();
  const [written, setWritten] = useState('');
  const names = written.split('\n').filter((line) => line.trim() !== '');
  const found = report?.sources.filter(({ type }) => type !== 'none').map(({ name }) => name) ?? [];
  const { both, onlyFirst, onlySecond } = matchNames(names, found);
  const lists = [
    ['classBoth', both],
    ['classOnlyYou', onlyFirst],
    ['classOnlyHearsay', onlySecond],
  ] as const;
  return (
    <div class="exercise">
      <label for={id}>{t('classAsk')}</label>
      <textarea id={id} rows={5} value={written} onInput={(event) => setWritten(event.currentTarget.value)} />
      {report !== null &&
        lists
          .filter(([, list]) => list.length > 0)
          .map(([title, list]) => (
            <div key={title}>
              <h3>{t(title)}</h3>
              <ul>
                {list.map((name) => (
                  <li key={name}>
                    <bdi>{name}</bdi>
                  </li>
                ))}
              </ul>
            </div>
          ))}
    </div>
  );
}
