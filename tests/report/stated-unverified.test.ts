// Claims the article itself says are not checked carry the flag; texts that only speak of checking do not.

import { describe, expect, test } from 'vitest';
import { readChoices, readWeights } from '../../scripts/analyze/weights.ts';
import { createReport } from '../../src/report/create-report.ts';
import { articleFromText } from '../../src/text/article.ts';

const weights = readWeights();
const choices = readChoices();

function isStatedUnverified(text: string): boolean {
  const article = articleFromText(text, { outlet: 'The Daily Gull', language: 'en' });
  return createReport(article, { weights, choices }).report.claims.some(({ flags }) =>
    flags.includes('stated-unverified'),
  );
}

const FLAGGED = [
  'The guild said the levy was paid by forty firms. The figures could not be independently ascertained.',
  'A video posted by the militia showed the fort in flames, Orlen said. The footage could not be authenticated.',
  'The ministry said the fort had fallen. The Daily Gull could not independently establish whether this was so.',
  'Both clerks claimed that they were well fed, but it is impossible to say whether they spoke freely.',
  'Governor Ilse Marrow said the dam had burst. The claim could not be independently verified.',
  'The Lornian army said it had shot down six drones. The Daily Gull could not independently verify the figure.',
  'Rebels said they had taken the town of Veshka. Their account could not immediately be confirmed.',
  'Tomas Velder said the mine had hidden two deaths. The Daily Gull has not verified his account.',
  'The ministry said forty people had died. There was no independent confirmation of the toll.',
  'Unconfirmed reports said two ships had sunk off Harrow Point.',
  'According to unverified reports, the mayor of Ostrel has fled the country.',
  'Mira Oskal said her brother had been beaten in custody, a claim that could not be independently verified.',
  'The Sandport Courier reported that the bank had lost a million crowns. The Daily Gull was unable to verify the report.',
  'The governor said nine soldiers were killed. The number could not be independently confirmed.',
  'Police in Veshka said the man had fired first. That account has not been independently verified.',
  'Residents said the shelling went on all night. Their claims could not be verified.',
  'The Lornian defence ministry said it had destroyed a depot, but offered no evidence. The claim could not be verified.',
  'The navy said the tanker had been boarded by armed men. Reporters were unable to verify the account.',
  'A spokesman for the rebels said the bridge at Ostrel was destroyed. The Daily Gull could not immediately verify the statement.',
  'According to the ministry, sixty houses burned down. The figures could not be independently verified.',
  'Edda Orlen said that the firm had paid bribes. Her claims have not been independently verified.',
  'The militia said it had captured twelve soldiers, but this could not be independently confirmed.',
  'The union said 5,000 workers had walked out. The Daily Gull could not verify that number.',
  'Unverified footage showed smoke rising over the port of Sandport.',
  'The army said its troops had entered Veshka. There was no official confirmation from Lornia.',
  'The Harbour Post said the minister had resigned. The report could not be confirmed.',
  'The exiled senator said the vote had been rigged. It is difficult to verify such claims.',
  'The group said it had stolen 3,000 files. It was not possible to verify the claim.',
];

const LEFT = [
  'The bank said it could not verify the customer’s account.',
  'The ministry has verified the video.',
  'Police verified her age.',
  'Governor Ilse Marrow said the dam had burst. Two engineers independently verified the claim.',
  'The Lornian army said it had shot down six drones. The Daily Gull verified the footage.',
  'The senate could not confirm the nominee, Speaker Jon Harl said.',
  'The site could not verify her age, so the order was cancelled.',
  'Mira Oskal said the council would verify every ballot.',
  'Officials confirmed that the ship had sailed.',
  'Tomas Velder said his booking had not been confirmed.',
  'The ministry said forty people had died. Hospital records confirmed the toll.',
  'The singer’s verified account posted the picture on Monday.',
  'He runs an unverified account with nine followers.',
  'The lab confirmed the result in June.',
  'The judge has not been confirmed by the senate.',
  'Edda Orlen said the bridge could not be repaired.',
  'The mayor said the agreement could not be reached in time.',
  'Verification of the signatures takes a week, the clerk said.',
  'The club said its new coach was confirmed on Friday.',
  'Independent experts confirmed the leak, the port authority said.',
  'The union said 5,000 workers had walked out. A count by the police gave the same number.',
  'The ministry could not be trusted, Mira Oskal said.',
  'The app checks every ticket and verifies the name.',
  'The harbour master said the tanker had left at noon. Satellite images confirm it.',
];

describe('the flag for a claim the article says is not verified', () => {
  test.each(FLAGGED)('is raised: %s', (text) => expect(isStatedUnverified(text)).toBe(true));

  test.each(LEFT)('is not raised: %s', (text) => expect(isStatedUnverified(text)).toBe(false));
});

const ANOTHER_MEANT = [
  'The letter, Orlen said, proves that the school knew. The figures could not be independently verified.',
  'The mayor said the gate was locked. The footage could not be authenticated.',
  'Velder said the lock was old. The letters could not be independently verified.',
];

test.each(ANOTHER_MEANT)('the statement before is not meant where another kind is: %s', (text) => {
  const article = articleFromText(text, { outlet: 'The Daily Gull', language: 'en' });
  const attributed = createReport(article, { weights, choices }).report.claims.filter(
    ({ chain }) => chain.length > 0,
  );
  expect(attributed.length).toBeGreaterThan(0);
  expect(attributed.flatMap(({ flags }) => flags)).not.toContain('stated-unverified');
});
