// Says changes aloud: marks on or off, the reading done, the mark that was jumped to.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabState } from '../../messaging/messages.ts';
import { plural, t } from '../i18n/translate.ts';
import { stateWords } from './state-words.ts';

interface AnnouncerProps {
  readonly state: TabState | null;
  readonly selected: string | null;
}

export function Announcer({ state, selected }: AnnouncerProps) {
  const [said, setSaid] = useState('');
  const before = useRef<AnnouncerProps>({ state: null, selected: null });
  useEffect(() => {
    const change = changeToSay(before.current, { state, selected });
    before.current = { state, selected };
    if (change !== null) setSaid(change);
  }, [state, selected]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

/** The one thing worth saying about a change, or null. */
function changeToSay(before: AnnouncerProps, now: AnnouncerProps): string | null {
  if (now.state === null) return null;
  if (now.selected !== before.selected) {
    const mark = now.state.markList.find(({ id }) => id === now.selected);
    if (mark) return `${t(`category_${mark.category}`)}: ${mark.words}`;
  }
  if (before.state !== null && before.state.marks !== now.state.marks)
    return t(now.state.marks ? 'marksAreOn' : 'marksAreOff');
  const settled = before.state?.phase !== now.state.phase || before.state.problem !== now.state.problem;
  if (!settled) return null;
  const words = stateWords(now.state);
  return words
    ? t(words.sentence, ...(words.words ?? []))
    : plural('marksPainted', now.state.markList.length);
}
