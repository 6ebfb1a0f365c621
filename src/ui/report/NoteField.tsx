// The reader's note on a statement, kept on this machine.

import { useId, useState } from 'preact/hooks';
import type { AmendAnswer } from '../../messaging/messages.ts';
import { ownWords } from '../../report/amend/amend-report.ts';
import type { Statement } from '../../report/report.ts';
import { t } from '../i18n/translate.ts';
import { answerWords } from './answer-words.ts';
import { useReading } from './reading.ts';

export function NoteField({ statement }: { readonly statement: Statement }) {
  const { amend } = useReading();
  const id = useId();
  const [note, setNote] = useState(statement.note ?? '');
  const [answer, setAnswer] = useState<AmendAnswer | null>(null);
  if (amend === undefined) return null;
  const save = (): void => {
    void amend({ what: 'note', words: ownWords(statement), note }).then(setAnswer);
  };
  return (
    <div class="note-field">
      <label for={id}>{t('noteLabel')}</label>
      <textarea id={id} rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      <button type="button" class="button" onClick={save}>
        {t('noteSave')}
      </button>{' '}
      <span role="status">{answerWords(answer)}</span>
    </div>
  );
}
