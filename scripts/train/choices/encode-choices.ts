// The learned choices as the file that the extension ships (read by src/analysis/choice/load-choices.ts).

import { CHOICES_FORMAT, checksumOf } from '../../../src/analysis/choice/load-choices.ts';
import type { LinearModels } from '../../../src/analysis/choice/linear-choices.ts';

/** A head line with format, language and checksum, then the models as JSON, a feature a line. */
export function encodeChoices(language: string, models: LinearModels): string {
  const body = `{\n${Object.entries(models)
    .map(([choice, { bias, step, weights }]) => {
      const rows = [...weights].map(([feature, row]) => `${JSON.stringify(feature)}:${JSON.stringify(row)}`);
      return `"${choice}":{"bias":${JSON.stringify(bias)},"step":${step},"weights":{\n${rows.join(',\n')}}}`;
    })
    .join(',\n')}\n}\n`;
  return `${JSON.stringify({ format: CHOICES_FORMAT, language, checksum: checksumOf(body) })}\n${body}`;
}
