// News agencies as German-language pages credit them.

import { agencyRows, type AgencyRow } from '../agency-rows.ts';

const ROWS = `
  dpa = dpa | Deutsche Presse-Agentur | ~Deutschen Presse-Agentur | Deutsche Presseagentur | dpa-infocom | dpa-AFX | dpa-infocom GmbH
  afp = AFP | afp | Agence France-Presse | AFP Deutschland
  reuters = Reuters | rtr
  ap = AP | ap | Associated Press
  sid = SID | sid | Sport-Informations-Dienst
  epd = epd | Evangelischer Pressedienst | ~Evangelischen Pressedienst
  kna = KNA | kna | Katholische Nachrichten-Agentur | ~Katholischen Nachrichten-Agentur
  apa = APA | apa | Austria Presse Agentur | Austria Presseagentur
  sda = SDA | sda | Keystone-SDA | Schweizerische Depeschenagentur | ~Schweizerischen Depeschenagentur
  awp = AWP | awp | AWP Finanznachrichten
  dts = dts | dts Nachrichtenagentur
  dapd = dapd
  dow-jones = Dow Jones | Dow Jones Newswires
  bloomberg = Bloomberg
  interfax = Interfax
  tass = TASS | Tass
  xinhua = Xinhua
  ansa = ANSA
  efe = EFE
  agencies = Agenturen | Nachrichtenagenturen | Agentur | Agenturmaterial | Agenturmeldungen
`;

export const agencies: readonly AgencyRow[] = agencyRows(ROWS);
