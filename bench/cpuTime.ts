/**
 * Steps, Hessian-vector products and runs of a study in CPU time, on a machine that others keep busy: the engine's
 * renderer process against PyTorch on one thread, round after round, medians (Linux only):
 * `npx tsx bench/cpuTime.ts [rounds] [part of a model's name]`.
 */
import { productOf, stepOf } from "./cases";
import { openBrowser } from "./chromium";
import { largestDifference, median } from "./measure";
import { type BenchModel, MODELS, STUDY } from "./models";
import { startPyTorch, writeProblems } from "./pytorch";
import { rendererTime } from "./rendererTime";
import type { Request, Side } from "./request";
import { studyRequests } from "./studyThroughput";

/** The kernel counts a process's time in hundredths of a second, so a round must be long. */
const SECONDS = 0.8;

/** An answer whose time is that of the renderers' CPUs: the wall time times how busy they were. */
async function inCpuTime(engine: Side, request: Request) {
  const [time, start] = [rendererTime(), performance.now()];
  const answer = await engine.answer(request);
  const busy = (rendererTime() - time) / (performance.now() - start);
  return { ...answer, ms: answer.ms * busy };
}

const rounds = Number(process.argv[2] ?? 5);
const models = [...MODELS, STUDY].filter(({ name }) => name.includes(process.argv[3] ?? ""));

/** What is asked of us and of PyTorch, under the name of what is compared. */
function comparisons(model: BenchModel): [name: string, ours: Request, theirs: Request][] {
  const { alone, together } = studyRequests;
  if (model === STUDY) {
    return [
      ["run, one by one", alone, alone],
      ["run, 25 at once", alone, together],
    ];
  }
  return [stepOf(model), productOf(model, "hvp")].map((request) => {
    const long = { ...request, seconds: SECONDS } as Request;
    return [request.task, long, long];
  });
}

const problems = await writeProblems(models);
const browser = await openBrowser(false);
const engine = browser.side({ name: "engine", backend: "wasm" });
const pytorch = await startPyTorch(problems.folder, 1, "cpu", "cpu-time");
if (pytorch === null) throw new Error("PyTorch was not found.");
try {
  for (const model of models) {
    for (const [name, ourRequest, theirRequest] of comparisons(model)) {
      const [ours, theirs]: [number[], number[]] = [[], []];
      let difference: number | null = null;
      for (let round = -1; round < rounds; round++) {
        const one = await inCpuTime(engine, ourRequest);
        const other = await pytorch.answer(theirRequest);
        if (round < 0) continue;
        ours.push(one.ms);
        theirs.push(other.ms);
        // Runs of a study have other seeds: only their means are alike.
        if (model === STUDY) continue;
        const kind = ourRequest.task === "hvp" ? "vectors" : "losses";
        difference = largestDifference(kind, one.values, other.values);
      }
      const ratios = ours.map((ms, round) => theirs[round] / ms).sort((a, b) => a - b);
      const numbers = [median(ours), median(theirs)].map((ms) => ms.toFixed(3)).join(" | ");
      const spread = `${ratios[0].toFixed(1)}–${ratios[rounds - 1].toFixed(1)}`;
      console.log(
        `| ${name} | ${model.name} | ${numbers} | ${median(ratios).toFixed(2)} (${spread}) | ${difference?.toExponential(0) ?? "–"} |`,
      );
    }
  }
} finally {
  pytorch.close();
  await browser.close();
  await problems.remove();
}
