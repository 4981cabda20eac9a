import type { ReactNode } from "react";
import { t } from "../language/t";
import type { Run, Surface, TrainingHistory } from "../results/results";
import { momentWords, runTime } from "../results/runTime";
import { splitNames } from "../results/splitNames";
import { formatNumber } from "../snapshot/formatNumber";

/** The most rows, and columns, of a table: those between are left out evenly. */
const MOST_ROWS = 13;
const MOST_PLACES = 7;

/** What the figures draw, as tables: for those who do not see them, and for copying. */
export function DataTables({ run }: { run: Run }) {
  const { trained, surface, spectrum } = run;
  return (
    <>
      {trained !== null && trained.history.step.length > 0 && (
        <HistoryTable run={run} history={trained.history} />
      )}
      {spectrum !== null && (
        <Table name="Eigenvalues that were asked for" head={["rank from the top", "λ"]}>
          {Array.from(spectrum.eigenvalues, (value, index) => (
            <Row key={index} head={String(index + 1)} cells={[formatNumber(value, 4)]} />
          ))}
        </Table>
      )}
      {surface !== null && <PlaneTable surface={surface} />}
    </>
  );
}

function HistoryTable({ run, history }: { run: Run; history: TrainingHistory }) {
  const time = runTime(run);
  const { train, test } = splitNames(run);
  const columns = [
    [t`loss, ${train}`, history.trainLoss],
    [t`loss, ${test}`, history.testLoss],
    [t`accuracy, ${train}`, history.trainAccuracy],
    [t`accuracy, ${test}`, history.testAccuracy],
  ] as const;
  const known = columns.filter(([, values]) => values.some((value) => Number.isFinite(value)));
  return (
    <Table name="Training" head={[time.unit, ...known.map(([name]) => name)]}>
      {evenly(history.step.length, MOST_ROWS).map((at) => (
        <Row
          key={at}
          head={momentWords(time, at).replace(/^\D+/, "")}
          cells={known.map(([, values]) => formatNumber(values[at], 4))}
        />
      ))}
    </Table>
  );
}

function PlaneTable({ surface: { alpha, beta, loss } }: { surface: Surface }) {
  const columns = evenly(alpha.length, MOST_PLACES);
  const isLine = beta.length === 1;
  return (
    <Table
      name={isLine ? "Loss along the line" : "Loss over the plane"}
      head={[isLine ? "α" : "β down, α across", ...columns.map((i) => formatNumber(alpha[i], 2))]}
    >
      {evenly(beta.length, MOST_PLACES).map((j) => (
        <Row
          key={j}
          head={isLine ? "loss" : formatNumber(beta[j], 2)}
          cells={columns.map((i) => formatNumber(loss[j * alpha.length + i]))}
        />
      ))}
    </Table>
  );
}

function Table({ name, head, children }: { name: string; head: string[]; children: ReactNode }) {
  return (
    <table className="embed-table numeric">
      <caption>{name}</caption>
      <thead>
        <tr>
          {head.map((words, index) => (
            <th key={index} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Row({ head, cells }: { head: string; cells: string[] }) {
  return (
    <tr>
      <th scope="row">{head}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}

/** Indices from 0 to count − 1, at most so many, both ends among them. */
function evenly(count: number, most: number): number[] {
  const places = Math.min(count, most);
  return Array.from({ length: places }, (_, place) =>
    places === 1 ? 0 : Math.round((place * (count - 1)) / (places - 1)),
  );
}
