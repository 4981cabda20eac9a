export interface Figure {
  name: string;
  value: string;
  /** Half an interval, or a residual; `formula` says which. */
  error?: string;
  unit?: string;
  formula?: string;
  /** The settings that the value depends on. */
  settings?: string;
}

/** Figures with their errors and the settings that define them. */
export function FigureTable({ rows }: { rows: Figure[] }) {
  return (
    <table className="final numeric">
      <tbody>
        {rows.map(({ name, value, error, unit, formula, settings }) => (
          <tr key={name}>
            <th scope="row" title={formula}>
              {name}
              {settings !== undefined && <small>{settings}</small>}
            </th>
            <td>
              {value} {error !== undefined && <span>± {error}</span>} <span>{unit}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
