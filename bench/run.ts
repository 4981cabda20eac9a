/**
 * The side-by-side measurements of bench/README.md:
 * `npm run bench -- [--json] [--quick] [--gpu] [--only part-of-a-model's-name] [--tasks step,hvp]
 * [--pytorch-only]`.
 */
import { availableParallelism } from "node:os";
import { commandLine, known, runProgram, UsageError } from "../scripts/commandLine";
import { buildPage } from "./buildPage";
import { measureAll } from "./suite";
import { printTable } from "./table";

const USAGE = `Usage: npm run bench -- [options]
  --quick                fewer rounds
  --only text            models whose name contains it
  --tasks step,hvp       some of surface, step and hvp; study: runs of a study alone;
                         webgpu: surfaces, steps and products on WebGPU and on wasm
  --pytorch-only         without TensorFlow.js, which takes most of the time
  --gpu                  WebGPU on the machine's own adapter instead of an emulated one
  --page folder          writes a page that measures WebGPU by itself, wherever it is opened
  --json                 the report as JSON on standard output`;

/** Hessian products in float32 are themselves no better than this on deep networks; see README.md. */
const TOLERANCE = { surface: 1e-4, step: 1e-4, hvp: 1e-3 };

async function main(): Promise<number> {
  const { values: options, positionals } = commandLine(USAGE, {
    json: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    gpu: { type: "boolean", default: false },
    page: { type: "string" },
    "pytorch-only": { type: "boolean", default: false },
    only: { type: "string", default: "" },
    tasks: { type: "string", default: "surface,step,hvp" },
  });
  if (positionals.length > 0) throw new UsageError(USAGE);
  if (options.page !== undefined) {
    await buildPage("webgpu", options.page);
    return 0;
  }
  const tasks = known(
    options.tasks.split(","),
    ["surface", "step", "hvp", "study", "webgpu"],
    "task",
  );

  const report = await measureAll({
    quick: options.quick,
    only: options.only,
    tasks,
    gpu: options.gpu,
    tensorflow: !options["pytorch-only"],
    cores: availableParallelism(),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else printTable(report);

  const wrong = report.cases.filter(
    ({ task, max_rel_diff }) => max_rel_diff !== null && !(max_rel_diff < TOLERANCE[task]),
  );
  for (const { task, model, max_rel_diff } of wrong) {
    process.stderr.write(`${task} of ${model}: the sides differ by ${max_rel_diff}.\n`);
  }
  return wrong.length > 0 ? 1 : 0;
}

runProgram(main);
