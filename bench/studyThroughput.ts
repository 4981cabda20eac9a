import { atLeast, forInformation } from "./checks";
import { cpuRatio, interleave, type Measured } from "./measure";
import { STUDY } from "./models";
import type { BudgetCheck } from "./report";
import type { Request } from "./request";
import { pytorchEntries, type Sides } from "./sides";

/** Runs that PyTorch does in one product, and ours in a row: the data are made for the first of them. */
const TOGETHER = 25;
/** Runs in a row where each costs the same. */
const IN_A_ROW = 5;

const request: Request = {
  task: "study",
  model: STUDY.name,
  runs: IN_A_ROW,
  together: false,
  steps: STUDY.recipe.training.steps,
  batch: 64,
  learningRate: STUDY.recipe.training.optimizer.learningRate,
  momentum: 0.9,
  products: 20,
};

/** 1,500 steps of digits in batches of 64 with λ_max at the end, CPU time per run. */
export async function studyThroughput(sides: Sides, rounds: number): Promise<BudgetCheck[]> {
  // More threads than one are of no use to networks this small, and budgets are per core.
  const [single] = pytorchEntries(sides);
  const measured = await interleave(
    [
      { name: "ours", side: sides.engine, request: { runs: TOGETHER } },
      { ...single, name: "one by one" },
      { ...single, name: "together", request: { runs: TOGETHER, together: true } },
    ],
    Math.min(rounds, 3),
    () => request,
  );
  const ours = measured.get("ours") ?? null;
  const ratio = (name: string): number | null => {
    const theirs = measured.get(name) ?? null;
    return cpuRatio(ours, theirs)?.median ?? null;
  };
  return [
    forInformation(
      "a run of a study (144-32-10, 1,500 steps, λ_max), ms of CPU time",
      ours?.cpuMs ?? null,
    ),
    atLeast("… against PyTorch, one by one", 3, ratio("one by one")),
    atLeast(`… against PyTorch, ${TOGETHER} at once in one product`, 1, ratio("together")),
    forInformation("… mean λ_max, ours over PyTorch’s", likeness(ours, measured.get("together"))),
  ];
}

/** Other seeds and other data than theirs, so that these are alike and no more. */
function likeness(ours: Measured | null, theirs: Measured | null | undefined): number | null {
  if (!ours || !theirs) return null;
  const mean = (values: ArrayLike<number>) =>
    Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
  return mean(ours.values) / mean(theirs.values);
}
