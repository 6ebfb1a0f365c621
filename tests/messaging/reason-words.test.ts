import { beforeEach, expect, test, vi } from 'vitest';
import { reasonWords } from '../../src/messaging/reason-words.ts';

let messages: Record<string, string> = {};
let asked: string[] = [];
vi.mock('../../src/messaging/browser.ts', () => ({
  browser: { i18n: { getMessage: (key: string) => (asked.push(key), messages[key] ?? '') } },
}));
beforeEach(() => (asked = []));

const STATED = { why: 'The wording says so.', normal: 'Often it is.' };

test('in English a reason reads as its rule states it, and the browser is asked for no key that is not there', () => {
  messages = { localeCode: 'en' };
  expect(reasonWords('second-hand', STATED)).toEqual(STATED);
  expect(asked).toEqual(['localeCode']);
});

test('in another language it is translated, and what is not translated stays as stated', () => {
  messages = { localeCode: 'de', reason_second_hand: 'So steht es da.' };
  expect(reasonWords('second-hand', STATED)).toEqual({ why: 'So steht es da.', normal: STATED.normal });
});
