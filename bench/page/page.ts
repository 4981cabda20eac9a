/** What `chromium.ts` calls in the page: the sides that run in a browser. */

import type { RecipeInput } from "../../src/recipe/schema";
import { type Adapter, findAdapter } from "../../src/tensor/adapter";
import type { PageAnswer, Request } from "../request";
import { crewSide } from "./crewSide";
import { type Estimated, estimated } from "./estimateSide";
import { workerSide } from "./workerSide";

export type BrowserSide =
  /** The product's own pool of workers: surfaces only. */
  | { name: "pool"; workers: number }
  /** The product's engine in one worker. */
  | { name: "engine"; backend: "wasm" | "webgpu" }
  /** TensorFlow.js with its own kernels, point by point, in one worker. */
  | { name: "tensorflow"; backend: "wasm" | "webgpu" };

export interface BenchPage {
  adapter(): Promise<Adapter | null>;
  answer(side: BrowserSide, request: Request): Promise<PageAnswer>;
  estimated(recipe: RecipeInput): Promise<Estimated>;
}

const sides = new Map<string, (request: Request) => Promise<PageAnswer>>();

function open(side: BrowserSide) {
  return side.name === "pool" ? crewSide(side.workers) : workerSide(side.name, side.backend);
}

const bench: BenchPage = {
  adapter: findAdapter,
  estimated,
  answer(side, request) {
    const key = JSON.stringify(side);
    const answer = sides.get(key) ?? open(side);
    sides.set(key, answer);
    return answer(request);
  },
};

Object.assign(globalThis, { bench });
