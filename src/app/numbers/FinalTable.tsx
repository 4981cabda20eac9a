import { useApp } from "../store/context";
import { finalNumbers } from "./finalNumbers";

export function FinalTable() {
  const run = useApp((state) => state.run);
  const rows = finalNumbers(run);
  if (rows.length === 0) return null;
  return (
    <section className="numbers-section">
      <header>
        <h2>At the end</h2>
      </header>
      <table className="final numeric">
        <tbody>
          {rows.map(({ name, value, error, unit, formula }) => (
            <tr key={name}>
              <th scope="row" title={formula}>
                {name}
              </th>
              <td>
                {value} {error !== undefined && <span>± {error}</span>} <span>{unit}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
