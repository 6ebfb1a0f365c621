// A statement as the sentence it stands in, its own words set off; a press takes the reader there, another unfolds it.

import { useState } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { excerptOf } from './excerpt.ts';
import { markOf, type Listed } from './listed-statements.ts';
import { useReading } from './reading.ts';

export function StatementQuote({
  listed,
  expanded = false,
}: {
  readonly listed: Listed;
  readonly expanded?: boolean;
}) {
  const { state, jump } = useReading();
  const [unfolded, setUnfolded] = useState(expanded);
  const mark = markOf(state.markList, listed.claims);
  const { before, own, after, isShort } = excerptOf(listed.statement, unfolded);
  const words = (
    <bdi dir="auto">
      {before}
      <b class="own-words">{own}</b>
      {after}
    </bdi>
  );
  return (
    <>
      {mark === null ? (
        <p class="quote">{words}</p>
      ) : (
        <button type="button" class="quote quote-link" title={t('jumpTitle')} onClick={() => jump(mark.id)}>
          {words}
        </button>
      )}
      {isShort && !unfolded && (
        <button
          type="button"
          class="more more-words"
          aria-label={`${t('showWhole')}: ${own.slice(0, 60)}`}
          onClick={() => setUnfolded(true)}
        >
          {t('showWhole')}
        </button>
      )}
    </>
  );
}
