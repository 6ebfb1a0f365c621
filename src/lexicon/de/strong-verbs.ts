// German verbs that change their vowel or their whole stem: third person, past, past subjunctive, participle without "ge".

const TABLE = `
  beginnen beginnt begann begänne begonnen, bergen birgt barg bärge borgen, bieten bietet bot böte boten, binden bindet band bände bunden,
  bitten bittet bat bäte beten, bleiben bleibt blieb bliebe blieben, braten brät briet briete braten, brechen bricht brach bräche brochen,
  brennen brennt brannte brennte brannt, bringen bringt brachte brächte bracht, denken denkt dachte dächte dacht,
  dringen dringt drang dränge drungen, essen isst aß äße gessen, fahren fährt fuhr führe fahren, fallen fällt fiel fiele fallen,
  fangen fängt fing finge fangen, fehlen fehlt fehlte fehlte fehlt, befehlen befiehlt befahl befähle befohlen, empfehlen empfiehlt empfahl empfähle empfohlen,
  finden findet fand fände funden, fliegen fliegt flog flöge flogen, fliehen flieht floh flöhe flohen, fließen fließt floss flösse flossen,
  frieren friert fror fröre froren, geben gibt gab gäbe geben, gehen geht ging ginge gangen, gelingen gelingt gelang gelänge gelungen,
  gelten gilt galt gälte golten, genießen genießt genoss genösse genossen, geschehen geschieht geschah geschähe geschehen,
  gewinnen gewinnt gewann gewänne gewonnen, gleichen gleicht glich gliche glichen, graben gräbt grub grübe graben, greifen greift griff griffe griffen,
  halten hält hielt hielte halten, hängen hängt hing hinge hangen, heben hebt hob höbe hoben, heißen heißt hieß hieße heißen,
  helfen hilft half hälfe holfen, kennen kennt kannte kennte kannt, klingen klingt klang klänge klungen, kommen kommt kam käme kommen,
  laden lädt lud lüde laden, lassen lässt ließ ließe lassen, laufen läuft lief liefe laufen, leiden leidet litt litte litten, leihen leiht lieh liehe liehen,
  lesen liest las läse lesen, liegen liegt lag läge legen, lügen lügt log löge logen, meiden meidet mied miede mieden, messen misst maß mäße messen,
  nehmen nimmt nahm nähme nommen, nennen nennt nannte nennte nannt, preisen preist pries priese priesen, raten rät riet riete raten,
  reißen reißt riss risse rissen, rennen rennt rannte rennte rannt, ringen ringt rang ränge rungen, rufen ruft rief riefe rufen, schaffen schafft schuf schüfe schaffen,
  scheiden scheidet schied schiede schieden, scheinen scheint schien schiene schienen, schießen schießt schoss schösse schossen, schlafen schläft schlief schliefe schlafen,
  schlagen schlägt schlug schlüge schlagen, schließen schließt schloss schlösse schlossen, schneiden schneidet schnitt schnitte schnitten,
  schreiben schreibt schrieb schriebe schrieben, schreien schreit schrie schriee schrien, schreiten schreitet schritt schritte schritten,
  schweigen schweigt schwieg schwiege schwiegen, schwören schwört schwor schwöre schworen, sehen sieht sah sähe sehen, singen singt sang sänge sungen,
  sinken sinkt sank sänke sunken, sitzen sitzt saß säße sessen, sprechen spricht sprach spräche sprochen, springen springt sprang spränge sprungen,
  stehen steht stand stünde standen, stehlen stiehlt stahl stähle stohlen, steigen steigt stieg stiege stiegen, sterben stirbt starb stürbe storben,
  stoßen stößt stieß stieße stoßen, streichen streicht strich striche strichen, streiten streitet stritt stritte stritten, tragen trägt trug trüge tragen,
  treffen trifft traf träfe troffen, treiben treibt trieb triebe trieben, treten tritt trat träte treten, trügen trügt trog tröge trogen, tun tut tat täte tan,
  vergessen vergisst vergaß vergäße vergessen, verlieren verliert verlor verlöre verloren, wachsen wächst wuchs wüchse wachsen, weichen weicht wich wiche wichen,
  weisen weist wies wiese wiesen, wenden wendet wandte wendete wandt, werben wirbt warb würbe worben, werfen wirft warf würfe worfen,
  wiegen wiegt wog wöge wogen, wägen wägt wog wöge wogen, wissen weiß wusste wüsste wusst, zeihen zeiht zieh ziehe ziehen, ziehen zieht zog zöge zogen,
  zwingen zwingt zwang zwänge zwungen`;

/** The parts of a strong verb that its infinitive does not give. */
export interface StrongParts {
  readonly third: string;
  readonly past: string;
  readonly pastSubjunctive: string;
  /** Without "ge". */
  readonly participle: string;
}

export const STRONG: ReadonlyMap<string, StrongParts> = new Map(
  TABLE.split(',').map((entry) => {
    const [infinitive = '', third = '', past = '', pastSubjunctive = '', participle = ''] = entry
      .trim()
      .split(' ');
    return [infinitive, { third, past, pastSubjunctive, participle }];
  }),
);
