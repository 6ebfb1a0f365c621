// Small closed classes that German phrase patterns refer to as :name.

const list = (words: string): readonly string[] => words.split(' ');

export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  be: list('ist sind war waren sei seien wäre wären wird werden wurde wurden'),
  become: list('wird werden wurde wurden werde würde würden'),
  adv: list(
    'auch noch bislang bisher zunächst zuerst erst weiter weiterhin vorerst derzeit aktuell bereits schon sofort umgehend öffentlich offiziell unabhängig formell persönlich schriftlich mündlich dazu daraufhin zudem ' +
      'entschieden vehement energisch scharf klar deutlich strikt heute gestern am freitag samstag sonntag montag dienstag mittwoch donnerstag jedoch aber allerdings wiederholt stets mehrfach später selbst ebenfalls nun',
  ),
  not: list('nicht nichts kein keine keinen keiner keinerlei'),
  want: list('wollte wollten will wollen mochte mochten möchte möchten wolle'),
  statement: list(
    'vorwurf vorwürfe vorwürfen behauptung behauptungen anschuldigung anschuldigungen darstellung darstellungen bericht berichte berichten angaben kritik aussage aussagen unterstellung unterstellungen spekulationen gerüchte meldung meldungen',
  ),
  doubted: list(
    'experten expertinnen experte expertin wissenschaft wissenschaftler friedensplan friedensmission spezialoperation militäroperation volksrepublik volksrepubliken republik referendum referenden wahl wahlen abstimmung beweis beweise ' +
      'freunde freund retter helfer journalisten journalist demokratie demokraten reform reformen freiheit alternative alternativen lösung zeuge zeugen aktivisten querdenker reichsbürger heilung wunder wundermittel wahrheit aufklärung faktencheck hilfe rettung patrioten',
  ),
  checked: list(
    'überprüfen überprüft verifizieren verifiziert bestätigen bestätigt prüfen geprüft überprüfbar verifizierbar nachprüfen',
  ),
};
