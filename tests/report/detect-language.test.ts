import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/report/detect-language.ts';
import { articleFromText } from '../../src/text/article.ts';

const TEXTS: readonly (readonly [code: string, text: string])[] = [
  [
    'en',
    'The keeper of the lock said on Monday that the gate would stay shut until the water has fallen, and that nobody could say when.',
  ],
  [
    'de',
    'Der Wärter der Schleuse sagte am Montag, das Tor bleibe geschlossen, bis das Wasser gefallen sei, und niemand könne sagen, wann das ist und was es kostet.',
  ],
  [
    'fr',
    'Le gardien de l’écluse a dit lundi que la porte resterait fermée tant que les eaux ne sont pas descendues, et que nul ne sait quand.',
  ],
  [
    'es',
    'El guarda de la esclusa dijo el lunes que la puerta seguirá cerrada hasta que baje el agua, y que nadie sabe cuándo será eso en el pueblo.',
  ],
  [
    'pt',
    'O guarda da eclusa disse na segunda-feira que a porta ficará fechada até que a água desça, e que ninguém sabe quando isso será na aldeia.',
  ],
  [
    'it',
    'Il guardiano della chiusa ha detto lunedì che la porta resterà chiusa fino a quando l’acqua non sarà scesa, e che nessuno sa quando nel paese.',
  ],
  [
    'nl',
    'De wachter van de sluis zei maandag dat de deur dicht blijft tot het water is gezakt, en dat niemand kan zeggen wanneer dat in het dorp is.',
  ],
  [
    'pl',
    'Strażnik śluzy powiedział w poniedziałek, że brama jest zamknięta do czasu, aż woda opadnie, i że nikt nie wie, kiedy to będzie, ale nie w maju.',
  ],
  [
    'sv',
    'Slussvakten sade i måndags att porten är stängd till dess att vattnet har sjunkit, och att ingen vet när det kan bli för de som bor i byn.',
  ],
  [
    'tr',
    'Bekçi pazartesi günü bu kapının su çekilene kadar kapalı kalacağını ve daha çok kişinin köyde beklediğini söyledi ama bir tarih için çok erken olduğu da bu kadar açık.',
  ],
  [
    'vi',
    'Người gác cống nói hôm thứ Hai rằng cửa sẽ đóng cho đến khi nước rút và không ai trong làng có thể nói khi nào việc đó được làm xong với các chủ thuyền.',
  ],
  [
    'zu',
    'Umgcini wesango uthe ngoMsombuluko isango lizohlala livaliwe kuze kwehle amanzi futhi akekho owaziyo ukuthi lokhu kuzokwenzeka nini kanye nokuthi abantu bazolinda kangakanani ngoba amanzi aphakeme kakhulu manje emfuleni.',
  ],
  [
    'ru',
    'Смотритель шлюза сказал в понедельник, что ворота останутся закрытыми, пока вода не спадёт, и что никто не знает, когда это случится.',
  ],
  [
    'ja',
    '水門の番人は月曜日、水が引くまで門を閉じたままにすると述べ、それがいつになるかは誰にも分からないと話した。村の人々は待っている。',
  ],
  [
    'ko',
    '수문지기는 월요일 물이 빠질 때까지 문을 닫아 둘 것이라고 말했으며 그것이 언제가 될지는 아무도 모른다고 전했다.',
  ],
];

describe('the language of a text', () => {
  test.each(TEXTS)('is told by its words or letters: %s', (code, text) => {
    expect(detectLanguage(articleFromText(text))).toBe(code);
  });

  test('counts more than what the page declares, unless that is a near relative', () => {
    const [, , , [, spanish]] = TEXTS as [unknown, unknown, unknown, [string, string]];
    expect(detectLanguage(articleFromText(spanish, { language: 'fr' }))).toBe('es');
    expect(detectLanguage(articleFromText(spanish, { language: 'gl' }))).toBe('gl');
  });

  test('that shares its small words with one that is read is told by the page', () => {
    const text =
      'La compuerta de la dársena es de la ciudad, que la cerró en la noche, y la llave de la caseta la tiene la guarda. ';
    expect(detectLanguage(articleFromText(text.repeat(3), { language: 'es' }))).toBe('es');
  });

  test('is the same in decomposed letters', () => {
    for (const [code, text] of TEXTS)
      expect(detectLanguage(articleFromText(text.normalize('NFD')))).toBe(code);
  });

  test('is what the page says where a text is too short to tell', () => {
    expect(detectLanguage(articleFromText('Bridge shut.', { language: 'sv' }))).toBe('sv');
  });

  test('of any text: a code or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(detectLanguage(articleFromText(text)) ?? 'xx').toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });
});
