// News agencies as French-language pages credit them.

import { agencyRows, type AgencyRow } from '../agency-rows.ts';

const ROWS = `
  afp = AFP | Agence France-Presse | Agence France Presse | ~l'AFP | ~l’AFP
  reuters = Reuters
  ap = AP | Associated Press
  belga = Belga | ~agence Belga
  ats = ATS | Keystone-ATS
  canadian-press = La Presse Canadienne | La Presse canadienne | Presse canadienne
  aps = APS | Algérie Presse Service
  map = MAP | Maghreb Arabe Presse
  tap = TAP | Tunis Afrique Presse
  pana = Panapress
  efe = EFE
  bloomberg = Bloomberg
  apmnews = APMnews
  agencies = agences | agence | agences de presse
`;

export const agencies: readonly AgencyRow[] = agencyRows(ROWS);
