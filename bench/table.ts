import type { BenchReport } from "./report";

const number = (value: number | null, digits: number): string =>
  value === null ? "–" : value.toFixed(digits);

/** The report as two tables in Markdown, ready for docs/performance.md. */
export function printTable({ cases, budgets }: BenchReport): void {
  const rows = [
    [
      "task",
      "model",
      "samples",
      "on",
      "ours ms",
      "PyTorch ms",
      "TF.js ms",
      "× PyTorch",
      "× TF.js",
      "difference",
      "dispatches",
    ],
    ...cases.map((one) => [
      one.task,
      one.model,
      `${one.samples}`,
      `${one.backend}, ${one.workers}`,
      ...[one.ours_ms, one.pytorch_ms, one.tfjs_ms].map((ms) =>
        number(ms, ms !== null && ms < 10 ? 3 : 0),
      ),
      number(one.ratio_to_pytorch, 1),
      number(one.ratio_to_tfjs, 1),
      one.max_rel_diff === null ? "–" : one.max_rel_diff.toExponential(0),
      number(one.dispatches, 0),
    ]),
  ];
  for (const [index, row] of rows.entries()) {
    console.log(`| ${row.join(" | ")} |`);
    if (index === 0) console.log(`|${row.map(() => "---|").join("")}`);
  }
  if (budgets.length === 0) return;
  console.log("\n| what | budget | measured | met |\n|---|---|---|---|");
  for (const { what, budget, measured, met } of budgets) {
    console.log(
      `| ${what} | ${budget} | ${number(measured, 2)} | ${met === null ? "–" : met ? "yes" : "no"} |`,
    );
  }
}
