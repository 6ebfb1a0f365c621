// A claim's words; where it is marked in the page, a button that takes the reader there.

import type { Claim } from '../../report/report.ts';
import { t } from '../i18n/translate.ts';
import { markOfClaim } from './claim-parts.ts';
import { useReading } from './reading.ts';

export function ClaimQuote({ claim }: { readonly claim: Claim }) {
  const { state, jump } = useReading();
  const mark = markOfClaim(state.markList, claim);
  const words = <bdi dir="auto">{claim.quote}</bdi>;
  if (mark === null) return <p class="quote">{words}</p>;
  return (
    <button type="button" class="quote quote-link" title={t('jumpTitle')} onClick={() => jump(mark.id)}>
      {words}
    </button>
  );
}
