// Nouns for what somebody tells: "nach Angaben der Polizei", "ihrer Meinung nach". Whose it is stands behind or before them.

export const accountNouns: readonly string[] = (
  'angaben angabe aussage aussagen ansicht ansichten auffassung auffassungen meinung meinungen einschätzung einschätzungen überzeugung darstellung darstellungen information informationen worten erkenntnis erkenntnisse ' +
  'erkenntnissen schätzung schätzungen berechnung berechnungen auskunft auskünften mitteilung mitteilungen bericht berichten medienberichten presseberichten zeitungsberichten agenturberichten prognose prognosen vermutung ' +
  'vermutungen lesart schilderung schilderungen äußerungen äusserungen beobachtungen meldung meldungen polizeiangaben medienangaben presseangaben medieninformationen eigenangaben behauptung behauptungen ' +
  'bekunden urteil empfinden verlautbarung verlautbarungen pressemitteilung gutachten befund statistik erkenntnisstand kenntnis kenntnisstand vorhersage vorhersagen hinweisen zählung zählungen'
).split(' ');
