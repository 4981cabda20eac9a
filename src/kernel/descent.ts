import { checkBatch } from "./batches";
import { checkLength } from "./checkLength";
import type { Instance } from "./instance";
import type { Descend, StepExports } from "./kernelExports";
import { RULES, type RuleName } from "./namedCodes";
import type { Parts } from "./parts";

/** The pull of weights towards 0. */
export interface Decay {
  /** λ of kernels. */
  weightDecay: number;
  /** λ of all other parameters: biases, scales and shifts. */
  otherDecay: number;
}

/** A rule that the kernel moves θ by. */
export interface KernelRule extends Decay {
  name: RuleName;
  /** μ; or β₁, β₂ and ε; nothing for plain descent. */
  settings: readonly number[];
}

/** What steps change, in place. */
export interface DescentState {
  theta: Float32Array;
  /** θ before the last step; not read, and not written where no step is taken. */
  previous: Float32Array;
  /** What the rule remembers, two vectors at most. */
  memory: readonly Float32Array[];
}

/** Steps that follow each other. */
export interface DescentSteps {
  /** Indices of each step's samples; null for all samples. */
  batches: readonly Int32Array[] | null;
  /** Of each step: η, and what Adam's first and second moment are divided by. */
  numbers: readonly (readonly [rate: number, first: number, second: number])[];
}

/** An export that takes steps, and where it finds θ, leaves θ before the last step, and finds batches. */
interface DescentPlaces {
  descend: Descend;
  theta: WebAssembly.Global<"i32">;
  previous: WebAssembly.Global<"i32">;
  batches: WebAssembly.Global<"i32">;
  mostIndices: WebAssembly.Global<"i32">;
}

/** Of the network that is trained. */
interface Sizes {
  parameterCount: number;
  sampleCount: number;
}

/** Room for the numbers of steps, as in assembly/steps.ts. */
const MOST_STEPS = 256;

/**
 * Takes steps of gradient descent, to the same bits as by a gradient and the rule one by one.
 *
 * @returns the loss on each step's batch before it. They end with the first that is not finite: θ is
 * then where it is, and that step is not taken.
 * @throws RangeError for vectors of a wrong length, and indices of samples that there are not.
 */
export function* descentInParts(
  { wasm, inParts }: Instance<StepExports>,
  places: DescentPlaces,
  { parameterCount, sampleCount }: Sizes,
  rule: KernelRule,
  { theta, previous, memory }: DescentState,
  { batches, numbers }: DescentSteps,
): Parts<Float32Array> {
  for (const vector of [theta, previous, ...memory]) checkLength(vector, parameterCount);
  // Views are made afresh for every use, as growing the memory detaches them.
  const vectorAt = ({ value }: WebAssembly.Global<"i32">) =>
    new Float32Array(wasm.memory.buffer, value, theta.length);
  const memories = [wasm.firstMemory, wasm.secondMemory].slice(0, memory.length);
  vectorAt(places.theta).set(theta);
  memories.forEach((place, index) => {
    vectorAt(place).set(memory[index]);
  });
  const [a = 0, b = 0, c = 0] = rule.settings;
  const { name, weightDecay, otherDecay } = rule;
  const size = batches?.[0].length ?? 0;
  const room = size === 0 ? MOST_STEPS : Math.floor(places.mostIndices.value / size);
  const most = Math.min(MOST_STEPS, room);
  const losses: number[] = [];
  let taken = 0;
  while (taken === losses.length && taken < numbers.length) {
    const count = Math.min(most, numbers.length - taken);
    const upTo = taken + count;
    const steps = numbers.slice(taken, upTo).flat();
    new Float64Array(wasm.memory.buffer, wasm.stepNumbers.value, steps.length).set(steps);
    const indices = new Int32Array(wasm.memory.buffer, places.batches.value, count * size);
    for (const [place, batch] of (batches ?? []).slice(taken, upTo).entries()) {
      checkBatch(batch, sampleCount);
      indices.set(batch, place * size);
    }
    const done = yield* inParts(() =>
      places.descend(RULES[name], a, b, c, weightDecay, otherDecay, count, size),
    );
    const known = Math.min(done + 1, count);
    losses.push(...new Float64Array(wasm.memory.buffer, wasm.stepLosses.value, known));
    taken += done;
  }
  theta.set(vectorAt(places.theta));
  if (taken > 0) previous.set(vectorAt(places.previous));
  memories.forEach((place, index) => {
    memory[index].set(vectorAt(place));
  });
  return Float32Array.from(losses);
}
