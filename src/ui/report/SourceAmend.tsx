// The reader puts a source right: another name, another kind, or one with a source listed apart. Only for this article.

import { useId, useState } from 'preact/hooks';
import type { SourceType } from '../../lexicon/classes.ts';
import type { AmendAnswer } from '../../messaging/messages.ts';
import type { Source } from '../../report/report.ts';
import { ENGLISH } from '../../report/words.ts';
import { t, type MessageKey } from '../i18n/translate.ts';
import { answerWords } from './answer-words.ts';
import { useReading } from './reading.ts';

const KINDS = (Object.keys(ENGLISH.types) as SourceType[]).filter((type) => type !== 'none');

export function SourceAmend({ source }: { readonly source: Source }) {
  const { report, amend } = useReading();
  const id = useId();
  const stated = source.amended?.statedName ?? source.name;
  const [name, setName] = useState(source.name);
  const [kind, setKind] = useState<SourceType>(source.type);
  const [into, setInto] = useState('');
  const [answer, setAnswer] = useState<AmendAnswer | null>(null);
  if (amend === undefined) return null;
  const others = report.sources.filter((other) => other.id !== source.id && other.type !== 'none');
  const save = (event: Event): void => {
    event.preventDefault();
    const wanted = name.trim();
    const change = {
      name: stated,
      ...(wanted !== '' && wanted !== stated && { as: wanted }),
      ...(kind !== source.type && { type: kind }),
      ...(into !== '' && { into }),
    };
    void amend({ what: 'source', source: change }).then(setAnswer);
  };
  const takeBack = (wrong: string): void => {
    void amend({ what: 'source-back', name: wrong }).then(setAnswer);
  };
  return (
    <details class="amend">
      <summary aria-label={`${t('amendSource')}: ${source.name}`}>{t('amendSource')}</summary>
      <form onSubmit={save}>
        <label for={`${id}-name`}>{t('amendName')}</label>
        <input
          id={`${id}-name`}
          type="text"
          maxLength={200}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <label for={`${id}-kind`}>{t('amendKind')}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as SourceType)}
        >
          {KINDS.map((type) => (
            <option key={type} value={type}>
              {t(`source_${type.replaceAll('-', '_')}` as MessageKey)}
            </option>
          ))}
        </select>
        <label for={`${id}-into`}>{t('amendInto')}</label>
        <select id={`${id}-into`} value={into} onChange={(event) => setInto(event.currentTarget.value)}>
          <option value="">{t('amendNobody')}</option>
          {others.map((other) => (
            <option key={other.id} value={other.amended?.statedName ?? other.name}>
              {other.name}
            </option>
          ))}
        </select>
        <button type="submit" class="button">
          {t('amendSave')}
        </button>
      </form>
      {source.amended !== undefined && (
        <p class="amended">
          {t('amendedFrom', [stated, ...source.amended.mergedNames].join(', '))}{' '}
          {[stated, ...source.amended.mergedNames].map((wrong) => (
            <button key={wrong} type="button" class="text-button" onClick={() => takeBack(wrong)}>
              {t('amendUndo', wrong)}
            </button>
          ))}
        </p>
      )}
      <p role="status">{answerWords(answer)}</p>
    </details>
  );
}
