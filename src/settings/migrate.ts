// Settings written by an earlier Hearsay, brought to today's shape one version at a time.

type Fields = Readonly<Record<string, unknown>>;

/** `MIGRATIONS[n]` takes settings of version n+1 to version n+2. It renames and reshapes; it never drops a choice. */
export type Migration = (fields: Fields) => Fields;

const MIGRATIONS: readonly Migration[] = [];

/**
 * Takes stored fields and gives them in the newest shape. Fields that no migration names pass through untouched;
 * a version that is missing, no whole number, or newer than ours changes nothing.
 */
export function migrate(fields: Fields, migrations: readonly Migration[] = MIGRATIONS): Fields {
  const { version } = fields as { version?: unknown };
  if (!Number.isInteger(version) || (version as number) < 1) return fields;
  return migrations
    .slice((version as number) - 1)
    .reduce((older, step, index) => ({ ...step(older), version: (version as number) + index + 1 }), fields);
}
