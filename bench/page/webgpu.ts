/**
 * Measures surfaces on this machine's GPU and prints them, into the page and the console.
 * `?only=` is a part of a model's name, `?rounds=` how often each is measured.
 */
import { findAdapter } from "../../src/tensor/adapter";
import { dispatchBudgets } from "../budgets";
import { webgpuCases } from "../cases";
import type { PageAnswer, Request, Side } from "../request";
import { HEADING, rowOf, tableOfBudgets } from "../table";
import { crewSide } from "./crewSide";
import { workerSide } from "./workerSide";

/** No clock in a page tells the time of threads: CPU times are the wall's. */
const asSide = (answer: (request: Request) => Promise<PageAnswer>): Side => ({
  async answer(request) {
    const answered = await answer(request);
    return { ...answered, cpuMs: answered.ms };
  },
  close() {},
});

function say(line: string): void {
  document.querySelector("pre")?.append(`${line}\n`);
  console.log(line);
}

async function measure(): Promise<void> {
  const options = new URLSearchParams(location.search);
  const workers = navigator.hardwareConcurrency;
  const adapter = await findAdapter();
  say(
    `WebGPU on ${adapter?.description ?? "no adapter"}; ${workers} cores; ${navigator.userAgent}`,
  );
  say(HEADING);
  const sides = {
    webgpuEngine: asSide(workerSide("engine", "webgpu")),
    webgpuTensorflow: asSide(workerSide("tensorflow", "webgpu")),
    pytorchOnGpu: null,
    adapter,
    pool: { workers, side: asSide(crewSide(workers)) },
  };
  const rounds = Number(options.get("rounds") ?? 3);
  const keep = (cases: Parameters<typeof rowOf>[0][]) => {
    for (const one of cases) say(rowOf(one));
  };
  const cases = await webgpuCases(sides, rounds, options.get("only") ?? "", keep);
  say(tableOfBudgets(dispatchBudgets(cases)));
}

measure().then(
  () => say("done"),
  (error: unknown) => say(`failed: ${error instanceof Error ? error.stack : String(error)}`),
);
