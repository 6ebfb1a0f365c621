// Rows of the table whose tests need no browser: what fails inside, where no page can make it fail.

export interface RowElsewhere {
  /** The title of the test, as it stands in its file. */
  readonly fault: string;
  readonly sees: string;
  readonly holds: string;
  readonly file: string;
}

const TABS = 'tests/tabs/failing-storage.test.ts';

export const ELSEWHERE: readonly RowElsewhere[] = [
  {
    fault: 'a reading ends with the problem named and no mark, and does not reject',
    sees: 'that reading failed; the next click tries again',
    holds: 'no mark without a report, also where session storage fails altogether',
    file: TABS,
  },
  {
    fault: 'storage that is full of other tabs makes room; the new reading is whole',
    sees: 'the new page’s marks; the page used longest ago is unread',
    holds: 'no reading is kept by halves',
    file: TABS,
  },
  {
    fault: 'a reading that does not fit even alone is kept as too long, without its report',
    sees: 'that the text is too long',
    holds: 'the quota is never fought against',
    file: 'tests/tabs/readings.test.ts',
  },
  {
    fault: 'many switches at once: the last one stays',
    sees: 'marks as last asked for',
    holds: 'page, badge and store agree',
    file: TABS,
  },
  {
    fault: 'another extension is not heard',
    sees: 'nothing',
    holds: 'senders are told apart by id, address, tab and frame',
    file: 'tests/messaging/server.test.ts',
  },
  {
    fault: 'a frame inside the page is not heard',
    sees: 'nothing',
    holds: 'the top frame’s page script alone speaks for a tab',
    file: 'tests/messaging/server.test.ts',
  },
  {
    fault: 'a page must be one',
    sees: 'nothing',
    holds: 'what comes from a page’s process is checked, offset by offset, before it is read',
    file: 'tests/messaging/server.test.ts',
  },
  {
    fault: 'an answer that is no page',
    sees: 'that reading failed',
    holds: 'no mark',
    file: 'tests/tabs/read-tab.test.ts',
  },
  {
    fault: 'text for the terminal holds no control characters',
    sees: 'plain text',
    holds: 'no escape sequence of the page reaches a terminal',
    file: 'tests/report/formats.test.ts',
  },
  {
    fault: 'any text at all, repeated or cut anywhere, gives a sound report',
    sees: '—',
    holds: 'never an exception; every offset inside the text, every span in its order',
    file: 'tests/report/any-text.test.ts',
  },
  {
    fault: 'sixteen times the text takes no more than linear work',
    sees: '—',
    holds: 'no text makes the engine slow out of proportion',
    file: 'tests/report/any-text.test.ts',
  },
];
