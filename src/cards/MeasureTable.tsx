import type { StudyResults } from "../study/results";
import { figure, measureLabel } from "../study/sentence";
import { seedsOf } from "../study/stored";
import type { Study } from "../study/study";
import { tableOf } from "../study/table";

/** What was measured of every variation: the median over seeds, with the least and greatest. */
export function MeasureTable({ study, results }: { study: Study; results: StudyResults }) {
  const rows = tableOf(study, results.cells, seedsOf(study));
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
              <td>{measureLabel(measure, study)}</td>
              <td>{study.variations[variation].label}</td>
              <td>{figure(median)}</td>
              <td>{values.map(figure).join(" · ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
