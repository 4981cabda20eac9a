import { useId, useState } from "react";
import type { HistorySeries } from "../../charts/HistoryChart";
import { seriesStyles } from "../../charts/SeriesMark";
import { fixed } from "../../language/spoken";
import { lossLabel, withUnit } from "../../results/lossLabel";
import type { Run } from "../../results/results";
import { runTime } from "../../results/runTime";
import { splitNames } from "../../results/splitNames";
import { type TaskSeries, taskSeries } from "../../results/tasks";
import { formatNumber } from "../../snapshot/formatNumber";
import { Choice } from "../controls/Choice";
import { Term } from "../glossary/Term";
import { History } from "../numbers/History";
import { useApp } from "../store/context";

/** How every task of a training fares over all of it: what is learnt later is forgotten or not. */
export default function TasksFigure() {
  const run = useApp((state) => state.run);
  const all = taskSeries(run);
  return all.length === 0 ? null : <Figure run={run} all={all} />;
}

const known = (values: Float32Array): boolean => values.some((value) => Number.isFinite(value));

function Figure({ run, all }: { run: Run; all: TaskSeries[] }) {
  const id = useId();
  const [shown, setShown] = useState("0");
  const first = Number(shown) < all.length ? Number(shown) : 0;
  const split = all.some(({ testLoss }) => known(testLoss)) ? "test" : "train";
  const accuracies = all.map((one) => (split === "test" ? one.testAccuracy : one.trainAccuracy));
  const losses = all.map((one) => (split === "test" ? one.testLoss : one.trainLoss));
  const isAccuracy = accuracies.some(known);
  const format = (value: number): string => {
    if (!Number.isFinite(value)) return "";
    return isAccuracy ? `${fixed(100 * value, 1)} %` : formatNumber(value);
  };
  const series = all.slice(first, first + seriesStyles.length).map(
    ({ name }, place): HistorySeries => ({
      name,
      values: (isAccuracy ? accuracies : losses)[first + place],
      style: seriesStyles[place],
    }),
  );
  const title = isAccuracy ? "Accuracy" : withUnit({ ...lossLabel(run), name: "Loss" });
  const groups = Array.from({ length: Math.ceil(all.length / seriesStyles.length) }, (_, group) => {
    const from = group * seriesStyles.length;
    const to = Math.min(all.length, from + seriesStyles.length);
    return { value: String(from), label: from + 1 === to ? `${to}` : `${from + 1} to ${to}` };
  });
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Tasks" />{" "}
          <small>
            {title.toLowerCase()}, {splitNames(run)[split]}
          </small>
        </h2>
      </header>
      {groups.length > 1 && (
        <Choice
          id={id}
          label="Tasks shown"
          value={String(first)}
          options={groups}
          onChange={setShown}
        />
      )}
      <History
        title={`${title} on each task`}
        time={runTime(run)}
        series={series}
        log={false}
        range={isAccuracy ? [0, 1] : undefined}
        height={130}
        format={format}
      />
    </section>
  );
}
