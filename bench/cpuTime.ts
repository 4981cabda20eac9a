/**
 * Steps and Hessian-vector products in CPU time, on a machine that others keep busy: the engine's
 * renderer process against PyTorch on one thread, round after round, medians (Linux only):
 * `npx tsx bench/cpuTime.ts [rounds] [part of a model's name]`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { productOf, stepOf } from "./cases";
import { openBrowser } from "./chromium";
import { largestDifference, median } from "./measure";
import { MODELS } from "./models";
import { startPyTorch, writeProblems } from "./pytorch";
import type { Request, Side } from "./request";

/** The kernel counts a process's time in hundredths of a second, so a round must be long. */
const SECONDS = 0.8;
const MS_PER_TICK = 10;

/** Parent, and CPU time in milliseconds; null once the process is gone. */
function processStatus(pid: string): { parent: string; ms: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { parent: fields[1], ms: MS_PER_TICK * (Number(fields[11]) + Number(fields[12])) };
  } catch {
    return null;
  }
}

function descendsFromUs(pid: string): boolean {
  for (let at: string | undefined = pid; at !== undefined; at = processStatus(at)?.parent) {
    if (at === `${process.pid}`) return true;
  }
  return false;
}

/** CPU time of this script's renderers so far. */
function rendererTime(): number {
  const renderers = readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid) || !descendsFromUs(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("--type=renderer");
    } catch {
      return false;
    }
  });
  return renderers.reduce((sum, pid) => sum + (processStatus(pid)?.ms ?? 0), 0);
}

/** An answer whose time is that of the renderers' CPUs: the wall time times how busy they were. */
async function inCpuTime(engine: Side, request: Request) {
  const [time, start] = [rendererTime(), performance.now()];
  const answer = await engine.answer(request);
  const busy = (rendererTime() - time) / (performance.now() - start);
  return { ...answer, ms: answer.ms * busy };
}

const rounds = Number(process.argv[2] ?? 5);
const models = MODELS.filter(({ name }) => name.includes(process.argv[3] ?? ""));
const problems = await writeProblems(models);
const browser = await openBrowser(false);
const engine = browser.side({ name: "engine", backend: "wasm" });
const pytorch = await startPyTorch(problems.folder, 1, "cpu", "cpu-time");
if (pytorch === null) throw new Error("PyTorch was not found.");
try {
  for (const model of models) {
    for (const request of [stepOf(model), productOf(model, "hvp")]) {
      const [ours, theirs]: [number[], number[]] = [[], []];
      let difference = 0;
      for (let round = -1; round < rounds; round++) {
        const one = await inCpuTime(engine, { ...request, seconds: SECONDS } as Request);
        const other = await pytorch.answer({ ...request, seconds: SECONDS } as Request);
        if (round < 0) continue;
        ours.push(one.ms);
        theirs.push(other.ms);
        const kind = request.task === "hvp" ? "vectors" : "losses";
        difference = largestDifference(kind, one.values, other.values);
      }
      const ratios = ours.map((ms, round) => theirs[round] / ms).sort((a, b) => a - b);
      const numbers = [median(ours), median(theirs)].map((ms) => ms.toFixed(3)).join(" | ");
      const spread = `${ratios[0].toFixed(1)}–${ratios[rounds - 1].toFixed(1)}`;
      console.log(
        `| ${request.task} | ${model.name} | ${numbers} | ${median(ratios).toFixed(2)} (${spread}) | ${difference.toExponential(0)} |`,
      );
    }
  }
} finally {
  pytorch.close();
  await browser.close();
  await problems.remove();
}
