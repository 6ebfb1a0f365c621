// Long lists of alike records as tables, for storage: the name of a field stands there once and not in every record, and so
// does a value that comes again and again. Nothing is lost, and no field has to be known here. A long report is about
// a third as long so.

type Row = Readonly<Record<string, unknown>>;

/** A list of records that all have the same fields, column by column. */
interface Table {
  readonly table: Readonly<Record<string, Column>>;
}

/** One field's values, row by row; or those there are, and which of them each row has; or lists of records. */
type Column = readonly unknown[] | Repeated | Lists;

interface Repeated {
  readonly values: readonly unknown[];
  readonly at: readonly number[];
}

/** Each row's list lies in `all`, one behind the other. `single`: it is no list, but one record or null. */
interface Lists {
  readonly all: unknown;
  readonly lengths: Column;
  readonly single: boolean;
}

/**
 * Writes every list of records in a value of plain JSON as a table, wherever that is possible. No record of it may have a
 * field of its own that is called `table`.
 */
export function toTables(value: unknown): unknown {
  if (Array.isArray(value)) return isTabular(value) ? { table: columnsOf(value) } : value;
  return isRow(value) ? mapFields(value, toTables) : value;
}

function columnsOf(rows: readonly Row[]): Table['table'] {
  return mapFields(rows[0]!, (_first, name) => columnOf(rows.map((row) => row[name])));
}

function columnOf(values: readonly unknown[]): Column {
  const single = values.every((value) => value === null || isRow(value));
  const lists = single ? values.map((value) => (value === null ? [] : [value])) : values;
  const all = lists.every(Array.isArray) ? lists.flat() : [];
  if (all.some(isRow))
    return {
      all: toTables(all),
      lengths: repeatedIn(lists.map((list) => (list as unknown[]).length)),
      single,
    };
  return repeatedIn(values);
}

/** Only where it is shorter: at least every second value has been there before. */
function repeatedIn(values: readonly unknown[]): Column {
  const places = new Map<string, number>();
  const distinct: unknown[] = [];
  const at = values.map((value) => {
    const key = JSON.stringify(value);
    const place = places.get(key) ?? distinct.push(value) - 1;
    places.set(key, place);
    return place;
  });
  return distinct.length > values.length / 2 ? values : { values: distinct, at };
}

/** The value that `toTables` was given. Throws where its result was damaged since. */
export function fromTables(stored: unknown): unknown {
  if (!isRow(stored)) return stored;
  return isRow(stored['table']) ? rowsOf(stored['table']) : mapFields(stored, fromTables);
}

function rowsOf(table: Row): Row[] {
  const columns = Object.entries(table).map(([name, column]) => [name, valuesOf(column)] as const);
  const { length } = columns[0]?.[1] ?? [];
  if (columns.some(([, values]) => values.length !== length)) throw new Error('a table with holes');
  return Array.from({ length }, (_, row) => {
    const record: Record<string, unknown> = {};
    for (const [name, values] of columns) record[name] = values[row];
    return record;
  });
}

function valuesOf(column: unknown): readonly unknown[] {
  if (Array.isArray(column)) return column;
  const { values, at, all, lengths, single } = column as Partial<Repeated & Lists>;
  if (values !== undefined && at !== undefined) return at.map((place) => values[place]);
  const rows = fromTables(all) as readonly unknown[];
  let end = 0;
  return valuesOf(lengths).map((length) => {
    const list = rows.slice(end, (end += Number(length)));
    return single ? (list[0] ?? null) : list;
  });
}

/** Records that have the same fields, and at least one. */
function isTabular(list: readonly unknown[]): list is readonly Row[] {
  const fieldsOf = (value: unknown): string => (isRow(value) ? Object.keys(value).join() : '');
  const fields = fieldsOf(list[0]);
  return fields !== '' && list.every((value) => fieldsOf(value) === fields);
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapFields = <Mapped>(record: Row, map: (value: unknown, name: string) => Mapped) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
