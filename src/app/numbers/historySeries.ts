/** A training's history as curves. */
import type { HistorySeries } from "../../charts/HistoryChart";
import type { TrainingHistory } from "../../results/results";
import type { SplitNames } from "../../results/splitNames";

export function lossSeries(
  { trainLoss, testLoss }: TrainingHistory,
  { train, test }: SplitNames,
): HistorySeries[] {
  return withoutEmpty([
    { name: train, values: trainLoss, style: "train" },
    { name: test, values: testLoss, style: "test" },
  ]);
}

export function accuracySeries(
  { trainAccuracy, testAccuracy }: TrainingHistory,
  { train, test }: SplitNames,
): HistorySeries[] {
  return withoutEmpty([
    { name: train, values: trainAccuracy, style: "train" },
    { name: test, values: testAccuracy, style: "test" },
  ]);
}

/** Without a test split its curve is all NaN. */
function withoutEmpty(series: HistorySeries[]): HistorySeries[] {
  return series.filter(({ values }) => Array.from(values).some((value) => Number.isFinite(value)));
}
