// The words of the card's own, for the sample on our own page.

import { t } from '../i18n/translate.ts';

export const cardLabels = () => ({
  why: t('cardWhy'),
  chain: t('chainOfClaim'),
  normal: t('whenNormal'),
  dismiss: t('cardDismiss'),
  mute: t('cardMute'),
  terms: t('termsOpen'),
  close: t('actionClose'),
});
