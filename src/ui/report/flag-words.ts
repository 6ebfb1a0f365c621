// Flags and notices in the reader's language, in two or three words.

import type { Flag, Notice } from '../../report/report.ts';
import { t, type MessageKey } from '../i18n/translate.ts';

export const flagName = (flag: Flag): string => t(`flag_${flag.replaceAll('-', '_')}` as MessageKey);

export const noticeName = (notice: Notice): string =>
  t(`notice_${notice.replaceAll('-', '_')}` as MessageKey);
