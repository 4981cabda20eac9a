import { splitNames } from "../../results/splitNames";
import { formatNumber } from "../../snapshot/formatNumber";
import { Term } from "../glossary/Term";
import { useApp } from "../store/context";
import { averageRows } from "./averageRows";

/** Means of the run and its partners beside what they are means of. */
export function Averages() {
  const run = useApp((state) => state.run);
  if (run.averages.length === 0) return null;
  const rows = averageRows(run);
  const names = splitNames(
    run,
    run.partners.map(({ settings }) => settings),
  );
  const tested = rows.some(({ testLoss }) => testLoss !== null);
  const classified = rows.some(({ accuracy }) => Number.isFinite(accuracy));
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Means of solutions" />
        </h2>
      </header>
      <table className="averages numeric">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Network</span>
            </th>
            <th scope="col">{names.train} loss</th>
            {tested && <th scope="col">{names.test} loss</th>}
            {classified && <th scope="col">correct</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, about, trainLoss, testLoss, accuracy }, index) => (
            <tr key={index}>
              <th scope="row">
                {name}
                {about !== undefined && <small>{about}</small>}
              </th>
              <td>{formatNumber(trainLoss)}</td>
              {tested && <td>{testLoss === null ? "" : formatNumber(testLoss)}</td>}
              {classified && <td>{percent(accuracy)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const percent = (share: number): string =>
  Number.isFinite(share) ? `${Number((100 * share).toFixed(1))} %` : "";
