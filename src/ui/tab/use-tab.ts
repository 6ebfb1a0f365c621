// One tab's state as the background tells it, and what our views may ask of it.

import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, onViewMessage } from '../../messaging/client.ts';
import type { AmendAnswer, CopiedLink, MessageOf, TabState } from '../../messaging/messages.ts';
import type { Amendment } from '../../report/amend/amendments.ts';

export interface TabReading {
  readonly state: TabState | null;
  /** Whether `state` is the background's own word, not only what was known before. */
  readonly answered: boolean;
  /** The mark last chosen, here or in the page, or last scrolled to there. */
  readonly selected: string | null;
  /** The mark last chosen: scrolling is not said aloud. */
  readonly chosen: string | null;
  readonly read: () => void;
  readonly stop: () => void;
  readonly setMarks: (on: boolean) => void;
  readonly jump: (markId: string) => void;
  readonly amend: (change: Amendment) => Promise<AmendAnswer>;
  readonly linkTo: (statementId: string) => Promise<CopiedLink | null>;
}

/**
 * @param known what is already known of the tab, shown at once
 * @param clicked the view is there by the reader's click on the toolbar button, which grants the page
 */
export function useTab(tabId: number, known: TabState | null, clicked: boolean): TabReading {
  const [state, setState] = useState(known);
  const [answered, setAnswered] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);

  useEffect(() => {
    const closing = new AbortController();
    onViewMessage((message) => {
      if (message.tabId !== tabId) return;
      if (message.kind === 'state') setState(message.state);
      else setSelected(message.markId);
      if (message.kind === 'selected' && message.how === 'chosen') setChosen(message.markId);
    }, closing.signal);
    setState(known);
    setSelected(null);
    setChosen(null);
    setAnswered(false);
    void ask({ to: 'background', kind: 'state', tabId }).then((told) => {
      setState((before) => told ?? before ?? LOST);
      setAnswered(told !== null);
    });
    return () => closing.abort();
  }, [tabId]);

  const request = useCallback(
    (kind: 'read' | 'stop') => {
      setState(
        (before) => before && { ...before, ...(kind === 'read' && { phase: 'reading', problem: null }) },
      );
      const asked: MessageOf<'read' | 'stop'> =
        kind === 'read' ? { to: 'background', kind, tabId, clicked } : { to: 'background', kind, tabId };
      void ask(asked).then((told) => setState((before) => told ?? failed(before)));
    },
    [tabId],
  );
  const setMarks = (on: boolean): void => {
    setState((before) => before && { ...before, marks: on });
    void ask({ to: 'background', kind: 'marks', tabId, on }).then((told) => told && setState(told));
  };
  const jump = (markId: string): void => {
    setSelected(markId);
    setChosen(markId);
    void ask({ to: 'background', kind: 'jump', tabId, markId });
  };
  const amend = async (change: Amendment): Promise<AmendAnswer> =>
    (await ask({ to: 'background', kind: 'amend', tabId, change })) ?? 'unavailable';
  const linkTo = (statementId: string): Promise<CopiedLink | null> =>
    ask({ to: 'background', kind: 'link', tabId, statementId });
  return {
    amend,
    linkTo,
    state,
    answered,
    selected,
    chosen,
    read: () => request('read'),
    stop: () => request('stop'),
    setMarks,
    jump,
  };
}

/** What stands for a tab nothing could be learnt of. */
const LOST: TabState = {
  phase: 'unread',
  marks: false,
  problem: 'failed',
  report: null,
  markCounts: { named: 0, unnamed: 0, relay: 0, hedge: 0, unverified: 0, quotation: 0 },
  markList: [],
};

/** The background is gone: the extension was updated under us, or it crashed. */
function failed(before: TabState | null): TabState | null {
  return before && { ...before, phase: before.report === null ? 'unread' : 'read', problem: 'failed' };
}
