// The commonest small words of languages that Hearsay does not read: enough to tell them from those it does, and to say so.

/** Language code (ISO 639-1) and its words in small letters. */
export const OTHER_LANGUAGES: readonly (readonly [code: string, words: string])[] = [
  [
    'es',
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han',
  ],
  [
    'pt',
    'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles',
  ],
  [
    'it',
    'di e il la che in a per un è non una del con si da i le al sono della come nel anche più lo gli ha ma alla dei ed delle o se dal questo su ci nella dalla suo essere sua stato degli hanno due tra quando molto',
  ],
  [
    'nl',
    'de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit door over hij ze zich naar heeft wordt tot meer worden deze geen kan wel al dit hun werd had veel moet onder',
  ],
  [
    'da',
    'og i at er en den til det de på for med af der som ikke et har var han fra men om ved også sig blev efter kan vil hun når være nu havde eller over ud skal to blevet mere bliver hvor alle',
  ],
  [
    'no',
    'og i det er på som en å til for av at med de ikke han har den et om var seg fra men hun så kan vil skal ved sier ble etter også eller noe nå må blir være hadde hva mot bare over mer',
  ],
  [
    'sv',
    'och i att det som en på är av för med den till inte har de ett om han var men från hon så kan vi jag sig efter ska också vid eller när vara nu hade under mot skulle blir där över alla säger',
  ],
  [
    'is',
    'og að í á sem er til það var við um fyrir með en hann af þetta ekki hafa þá eru verið hefur verða hún því upp frá þegar eða svo þeir eftir vera þess sagði segir',
  ],
  [
    'fi',
    'ja on ei että se oli hän kun myös mutta ovat kuin joka sen ole tai jos nyt vain mukaan sitä niin kuitenkin vielä siitä sekä olla tämä mitä jo olisi voi sanoo kertoo',
  ],
  [
    'pl',
    'w i na z się nie do to że o jest po jak za od przez dla są tym co ale ma które był już która także może tego być oraz jego tylko przed bez lub czy ich jej było roku który jednak ze',
  ],
  [
    'cs',
    'a v se na je že to s z do o i ve pro si za by jako k od jsou po podle ale které který také jeho byl není před už aby jen nebo při ze jsem bylo další až má co která být',
  ],
  [
    'hu',
    'a az és hogy nem is egy ez volt meg csak már de van még mint azt ki el szerint után vagy azonban majd pedig lesz ha minden be amely ezt között mert fel akkor arra',
  ],
  [
    'ro',
    'de și în a la cu pe care nu din o un să mai este au pentru că fost ce sau fi ca prin dar după lui sunt între această despre acest până când fără asta fiind',
  ],
  [
    'tr',
    've bir bu da de için ile olarak çok daha olan gibi en sonra kadar ancak ise olduğu her değil ya o var ne göre dedi yeni iki tarafından ki mi etti oldu eden yer ilk büyük üzere aynı önce olacak bin yüzde ifade devam şekilde konusunda olduğunu karşı bunun ardından etmek',
  ],
  [
    'vi',
    'và của là có trong được cho các với không người một những khi đã đến này từ để tại ra về năm cũng theo trên vào đó nhiều như sau phải sẽ còn nhưng bị lại ông bà tôi việc hơn do hai rất ngày thì đang nước nhà mình làm',
  ],
  [
    'zu',
    'ukuthi futhi kanye kodwa uma noma lapho ngoba njengoba manje wathi uthe uthi kusho ukuba nje khona kakhulu yena bona lokhu le lo ngesikhathi nokuthi abantu wakhe ngemuva emva kwakhe unyaka ngonyaka kule kulo lesi leli lolu konke bonke kuleli phambi',
  ],
  [
    'lt',
    'ir kad yra į iš su buvo tai bet ne kaip jo apie jis ar dėl už po nuo per jų labai tik dar ji būti prie kuris taip pat jei gali turi',
  ],
  [
    'hr',
    'je i u da se na su za od koji a to o s ne će što kako iz ali ili koja bi sam nije bio više po kao samo prema biti koje te do nakon',
  ],
];

/** Languages that their letters tell, where these are most of a text. */
export const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['uk', /[іїєґ]/giu],
  ['ru', /[\p{Script=Cyrillic}]/gu],
  ['el', /[\p{Script=Greek}]/gu],
  ['he', /[\p{Script=Hebrew}]/gu],
  ['ar', /[\p{Script=Arabic}]/gu],
  ['hi', /[\p{Script=Devanagari}]/gu],
  ['th', /[\p{Script=Thai}]/gu],
  ['ko', /[\p{Script=Hangul}]/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /[\p{Script=Han}]/gu],
];
