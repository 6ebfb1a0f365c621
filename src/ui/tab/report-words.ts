// The words of the formats in the interface's language.

import { whyWords } from '../../messaging/flag-words.ts';
import { ENGLISH, type ReportWords } from '../../report/words.ts';
import { t, type MessageKey } from '../i18n/translate.ts';

/** A word for each member of a closed list, from keys such as `flag_no_source`. */
function wordsFor<Member extends string>(list: string, english: Readonly<Record<Member, string>>) {
  const members = Object.keys(english) as Member[];
  return Object.fromEntries(
    members.map((member) => [member, t(`${list}_${member.replaceAll('-', '_')}` as MessageKey)]),
  ) as Record<Member, string>;
}

export function reportWords(): ReportWords {
  return {
    fixedLine: t('fixedLine'),
    notStated: t('notStated'),
    thisArticle: t('thisArticle'),
    untitled: t('untitled'),
    nothing: t('stateNothing'),
    unsupported: t('stateLanguage'),
    chain: t('chainTitle'),
    unverified: t('unverifiedTitle'),
    attributed: t('attributedTitle'),
    hedged: t('hedgedTitle'),
    markersTitle: t('markersTitle'),
    readerNote: t('noteYours'),
    types: wordsFor('source', ENGLISH.types),
    flags: wordsFor('flag', ENGLISH.flags),
    notices: wordsFor('notice', ENGLISH.notices),
    markers: wordsFor('marker', ENGLISH.markers),
    why: whyWords,
    amended: (stated) => t('amendedFrom', stated),
  };
}
