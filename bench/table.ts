import type { Ratio } from "./measure";
import type { BenchCase, BenchReport, BudgetCheck } from "./report";

const number = (value: number | null, digits: number): string =>
  value === null ? "–" : value.toFixed(digits);

const milliseconds = (ms: number | null): string => number(ms, ms !== null && ms < 10 ? 3 : 0);

const ratio = (value: Ratio | null): string =>
  value === null
    ? "–"
    : `${value.median.toFixed(2)} (${value.least.toFixed(1)}–${value.greatest.toFixed(1)})`;

const HEAD = [
  "task",
  "model",
  "samples",
  "on",
  "ours CPU ms",
  "PyTorch CPU ms",
  "its way",
  "× PyTorch, CPU time",
  "× its loop",
  "ours ms",
  "PyTorch ms",
  "TF.js ms",
  "× PyTorch, wall",
  "× TF.js",
  "difference",
  "dispatches",
  "MB sent",
];

/** A row of the table, in Markdown. */
export function rowOf(one: BenchCase): string {
  const cells = [
    one.task,
    one.model,
    `${one.samples}`,
    `${one.backend}, ${one.workers}`,
    ...[one.ours_cpu_ms, one.pytorch_cpu_ms].map(milliseconds),
    one.pytorch_way ?? "–",
    ratio(one.cpu_ratio_to_pytorch),
    ratio(one.cpu_ratio_to_loop),
    ...[one.ours_ms, one.pytorch_ms, one.tfjs_ms].map(milliseconds),
    number(one.ratio_to_pytorch, 2),
    number(one.ratio_to_tfjs, 1),
    one.max_rel_diff === null ? "–" : one.max_rel_diff.toExponential(0),
    number(one.dispatches, 0),
    number(one.uploaded_bytes === null ? null : one.uploaded_bytes / 1e6, 2),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** What stands above the rows. */
export const HEADING = `| ${HEAD.join(" | ")} |\n|${HEAD.map(() => "---|").join("")}`;

export function tableOfBudgets(budgets: BudgetCheck[]): string {
  const rows = budgets.map(({ what, budget, measured, met }) => {
    const verdict = met === null ? "–" : met ? "yes" : "no";
    return `| ${what} | ${budget} | ${number(measured, 2)} | ${verdict} |`;
  });
  return ["| what | budget | measured | met |", "|---|---|---|---|", ...rows].join("\n");
}

/** The report as two tables in Markdown, ready for docs/performance.md. */
export function printTable({ machine, pytorch, cases, budgets }: BenchReport): void {
  console.log(`${machine}; ${pytorch ?? "no PyTorch"}\n`);
  console.log(HEADING);
  for (const one of cases) console.log(rowOf(one));
  if (budgets.length > 0) console.log(`\n${tableOfBudgets(budgets)}`);
}
