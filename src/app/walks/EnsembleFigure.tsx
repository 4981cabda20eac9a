import { useMemo } from "react";
import { grouped, said } from "../../language/spoken";
import { ensembleMoments, momentAt } from "../../results/walkStatistics";
import { type Ensemble, pathsOf } from "../../results/walks";
import { formatNumber } from "../../snapshot/formatNumber";
import { Term } from "../glossary/Term";
import { useApp } from "../store/context";
import { OnTerrain } from "./OnTerrain";

/** Mean and spread of many paths at the step of the marker. */
export function EnsembleFigure({ ensemble }: { ensemble: Ensemble }) {
  const version = useApp((state) => state.versions.curvature);
  const checkpoint = useApp((state) => Math.round(state.checkpoint));
  const step = useApp(({ run }) => run.trained?.history.step[checkpoint] ?? 0);
  const names = useApp(({ run: { axes } }) =>
    [axes?.first.name ?? "", axes?.second?.name ?? ""].map(said).join("\n"),
  );
  // The arrays are written in place; `version` says when.
  const moments = useMemo(() => ensembleMoments(ensemble), [ensemble, version]);
  const moment = Math.round(momentAt(ensemble.step, step));
  const [first, second] = names.split("\n");
  const rows = [
    [first, moments.alpha[moment], moments.alphaAlpha[moment]],
    [second, moments.beta[moment], moments.betaBeta[moment]],
  ] as const;
  const paths = pathsOf(ensemble);
  const there = moments.count[moment];
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Many paths" />
        </h2>
      </header>
      <table className="step-parts numeric">
        <tbody>
          {rows.map(
            ([name, mean, variance]) =>
              name && (
                <tr key={name}>
                  <th scope="row">
                    {name} <small>mean ± standard deviation</small>
                  </th>
                  <td>
                    {formatNumber(mean)} ± {formatNumber(Math.sqrt(variance))}
                  </td>
                </tr>
              ),
          )}
        </tbody>
      </table>
      <OnTerrain what="ensemble" />
      <p className="quiet numeric">
        {there} of {paths} paths after {grouped(ensemble.step[moment])} steps
        {there < paths && "; the others diverged, or are still to come"}.
      </p>
    </section>
  );
}
