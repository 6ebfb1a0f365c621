// Whether the outlet itself is an agency that is credited: "(AP)" on a page of the AP says nothing of another.

import { keyOf } from './outlet-name.ts';
import { formsOf, type Agency } from '../agency/agency-name.ts';

/** Whether the outlet is that agency: the AP's own page credits nobody by "(AP)". */
export function isOwnAgency({ id, name }: Agency, outletNames: readonly string[]): boolean {
  const forms = [name, ...formsOf(id)].map(keyOf).filter((form) => form !== '');
  return outletNames
    .map(keyOf)
    .some((key) =>
      forms.some(
        (form) =>
          key === form ||
          (form.length >= 4 && key.includes(form)) ||
          key.replace(/(?:news|agency)$/, '') === form,
      ),
    );
}
