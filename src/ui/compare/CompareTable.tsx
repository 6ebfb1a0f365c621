// One table of the comparison: a column for each article.

interface CompareTableProps {
  readonly id: string;
  readonly title: string;
  /** Said in place of an empty table. */
  readonly none: string;
  readonly heads: readonly [string, string];
  readonly rows: readonly (readonly string[])[];
}

export function CompareTable({ id, title, none, heads, rows }: CompareTableProps) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {rows.length === 0 ? (
        <p class="empty">{none}</p>
      ) : (
        <table aria-labelledby={`${id}-title`}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  <bdi>{head}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={`${at}${row.join()}`}>
                {row.map((cell, side) => (
                  <td key={heads[side]}>
                    <bdi dir="auto">{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
