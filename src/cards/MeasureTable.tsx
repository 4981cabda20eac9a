import { figure, measureLabel } from "../study/sentence";
import { seedsOf } from "../study/stored";
import { tableOf } from "../study/table";
import type { Judged } from "./judged";

/** What was measured of every variation: the median over seeds, with the least and greatest. */
export function MeasureTable({ finding, results }: Judged) {
  const rows = tableOf(finding, results.cells, seedsOf(finding));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, by keyboard too.
    <section className="measures-frame" aria-label="All measures" tabIndex={0}>
      <table className="numeric">
        <thead>
          <tr>
            <th scope="col">measure</th>
            <th scope="col">variation</th>
            <th scope="col">median</th>
            <th scope="col">by seed</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ measure, variation, values, median }) => (
            <tr key={`${measure} ${variation}`}>
              <td>{measureLabel(measure, finding)}</td>
              <td>{finding.variations[variation].label}</td>
              <td>{figure(median)}</td>
              <td>{values.map(figure).join(" · ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
