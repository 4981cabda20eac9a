/** One side's worker: takes a request, answers it. */
import { modelNamed } from "../models";
import { problemOf } from "../problem";
import type { PageAnswer, Request } from "../request";
import type { Contestant } from "./contestant";
import { countGpuWork } from "./countGpuWork";
import { perform } from "./perform";

export interface ToBenchWorker {
  side: "engine" | "tensorflow";
  backend: "wasm" | "webgpu";
  request: Request;
}

export type FromBenchWorker = { answer: PageAnswer } | { failure: string };

const contestants = new Map<string, Promise<Contestant>>();

/** The two sides replace different parts of TensorFlow.js, so a worker loads only one of them. */
async function make({ side, backend, request }: ToBenchWorker): Promise<Contestant> {
  const problem = problemOf(modelNamed(request.model));
  if (side === "engine") return (await import("./engine")).engine(problem, backend);
  return (await import("./tensorflow")).tensorflow(problem, backend);
}

addEventListener("message", async ({ data }: MessageEvent<ToBenchWorker>) => {
  try {
    const { model } = data.request;
    const contestant = contestants.get(model) ?? make(data);
    contestants.set(model, contestant);
    const made = await contestant;
    const { request } = data;
    const counted = countGpuWork(request.task === "surface" && request.dry === true);
    const answer = await perform(made, request);
    const asked = counted();
    const gpu = data.backend === "webgpu" ? asked : undefined;
    postMessage({ answer: { ...answer, gpu } } satisfies FromBenchWorker);
  } catch (error) {
    postMessage({ failure: String(error) } satisfies FromBenchWorker);
  }
});
