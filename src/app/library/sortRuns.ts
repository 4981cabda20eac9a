import type { SavedRun } from "./runLibrary";

export type RunOrder = "newest" | "name" | "loss" | "accuracy" | "largest";

export const runOrders: readonly { value: RunOrder; label: string }[] = [
  { value: "newest", label: "Newest first" },
  { value: "name", label: "By name" },
  { value: "loss", label: "Lowest loss first" },
  { value: "accuracy", label: "Highest accuracy first" },
  { value: "largest", label: "Smallest λ max first" },
];

/** What is compared, ascending; NaN where a run does not have it. A bound is no eigenvalue. */
const figures = {
  loss: ({ numbers }: SavedRun) => numbers?.trainLoss ?? Number.NaN,
  accuracy: ({ numbers }: SavedRun) => -(numbers?.accuracy ?? Number.NaN),
  largest: ({ numbers }: SavedRun) =>
    numbers === undefined || numbers.largestIsBound ? Number.NaN : numbers.largest,
};

/** @param runs newest first, as they stay where they are equal; those without the number come last. */
export function sortRuns(runs: readonly SavedRun[], order: RunOrder): SavedRun[] {
  if (order === "newest") return [...runs];
  if (order === "name")
    return [...runs].sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
  const figure = figures[order];
  return [...runs].sort((a, b) => {
    const [x, y] = [figure(a), figure(b)];
    if (Number.isNaN(x) || Number.isNaN(y))
      return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return x - y;
  });
}
