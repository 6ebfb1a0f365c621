// The article at a glance: outlet, headline, and how many sources and claims of each kind, as links into the report.

import { formatDate, plural } from '../i18n/translate.ts';
import { useReading } from './reading.ts';

export function Overview({ unverified, hedged }: { readonly unverified: number; readonly hedged: number }) {
  const { report } = useReading();
  const { outlet, title, date, words } = report.document;
  const facts = [outlet, date === null ? null : formatDate(date), plural('words', words)];
  const sources = report.sources.filter((source) => source.type !== 'none').length;
  return (
    <header class="overview">
      <p class="kicker">
        {facts
          .filter((fact) => fact !== null)
          .map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
      </p>
      {title !== null && <h2 class="headline">{title}</h2>}
      <ul class="glance">
        <Glance to="chain" text={plural('glanceSources', sources)} />
        <Glance to="unverified" text={plural('glanceUnverified', unverified)} />
        {hedged > 0 && <Glance to="hedged" text={plural('glanceHedged', hedged)} />}
        {report.markers.length > 0 && (
          <Glance to="markers" text={plural('glanceMarkers', report.markers.length)} />
        )}
      </ul>
    </header>
  );
}

/** A jump inside the report. The section takes the focus, so that keyboard and screen reader land there too. */
function Glance({ to, text }: { readonly to: string; readonly text: string }) {
  const go = (): void => {
    const section = document.getElementById(to);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  const [number, ...rest] = text.split(' ');
  return (
    <li>
      <button type="button" class="glance-link" onClick={go}>
        <b>{number}</b> {rest.join(' ')}
      </button>
    </li>
  );
}
