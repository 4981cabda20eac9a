import { Term } from "../glossary/Term";
import type { TermName } from "../glossary/terms";

export interface Amount {
  value: string;
  /** Half an interval, or a residual; `formula` says which. */
  error?: string;
  unit?: string;
  formula?: string;
  /** The settings that the value depends on. */
  settings?: string;
}

/** An amount under a term of the glossary, or under a name of its own with the term that explains it. */
export type Figure = Amount & ({ name: TermName } | { name: string; term: TermName });

/** Figures with their errors and the settings that define them. */
export function FigureTable({ rows }: { rows: Figure[] }) {
  return (
    <table className="final numeric">
      <tbody>
        {rows.map(({ value, error, unit, formula, settings, ...row }) => (
          <tr key={row.name}>
            <th scope="row">
              <Term name={"term" in row ? row.term : row.name} formula={formula}>
                {row.name}
              </Term>
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
