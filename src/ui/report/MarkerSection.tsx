// Remarks about the sourcing itself: no comment, denial, not verified, a name withheld, a correction.

import { t, type MessageKey } from '../i18n/translate.ts';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';

export function MarkerSection() {
  const { report, state, jump, selected } = useReading();
  return (
    <Section id="markers" title={t('markersTitle')} count={report.markers.length}>
      <ul class="rows">
        {report.markers.map((marker) => {
          const mark = state.markList.find((listed) => listed.annotationId === marker.id);
          const name = t(`marker_${marker.type.replaceAll('-', '_')}` as MessageKey);
          // One sentence, whichever way our own page runs.
          const words = <bdi dir="auto">{[marker.about, marker.quote].filter(Boolean).join(' ')}</bdi>;
          return (
            <li key={marker.id} class="row" data-selected={mark !== undefined && mark.id === selected?.id}>
              <span class="row-name">{name}</span>
              {mark === undefined ? (
                <p class="quote">{words}</p>
              ) : (
                <button
                  type="button"
                  class="quote quote-link"
                  title={t('jumpTitle')}
                  onClick={() => jump(mark.id)}
                >
                  {words}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
