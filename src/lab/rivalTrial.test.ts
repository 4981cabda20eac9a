import { afterEach, expect, test, vi } from "vitest";
import { worded } from "../language/worded";
import { coarseToFine } from "../plane/coarseToFine";
import { emptySurface, gridCoefficients } from "../plane/surfaceGrid";
import { type Executor, JobFailure, type JobInput } from "./protocol";
import type { Rival } from "./rivalTrial";
import { sampleGrid } from "./sampleGrid";

const side = Float32Array.from({ length: 40 }, (_, i) => i / 4);
const seconds = { now: 0 };

afterEach(() => {
  seconds.now = 0;
});

interface Sampling {
  /** Seconds a point. */
  pace: number;
  /** Whether the clock moves with it; what goes on beside moves it no further. */
  moves?: boolean;
  /** Added to every loss. */
  error?: number;
  /** Tiles after which it is gone. */
  lifetime?: number;
}

/** A worker that computes α + 10β + 1. */
function sampler({ pace, moves = true, error = 0, lifetime = Number.POSITIVE_INFINITY }: Sampling) {
  const worker = {
    points: 0,
    tiles: 0,
    async call(_job: string, input: unknown) {
      if (worker.tiles++ >= lifetime) throw new JobFailure("device-lost", worded`gone`);
      await new Promise((resolve) => setTimeout(resolve));
      const { coefficients } = input as JobInput<"sample">;
      const loss = new Float32Array(coefficients.length / 2).map(
        (_, point) => coefficients[2 * point] + 10 * coefficients[2 * point + 1] + 1 + error,
      );
      worker.points += loss.length;
      if (moves) seconds.now += pace * loss.length;
      return { loss, accuracy: new Float32Array(loss.length), seconds: pace * loss.length };
    },
    dispose() {},
  };
  return worker as typeof worker & Executor;
}

const used = { engine: "tensor", backend: "webgpu" };

async function sampled(
  samplers: (typeof sampler extends () => infer S ? S : Executor)[],
  rival: Rival,
) {
  vi.spyOn(performance, "now").mockImplementation(() => 1000 * seconds.now);
  const surface = emptySurface(side, side);
  const { takenOver } = await sampleGrid({
    samplers,
    surface,
    order: coarseToFine(side.length, side.length).indices,
    coefficients: (indices) => gridCoefficients(surface, indices, 2),
    signal: new AbortController().signal,
    onTile() {},
    replace: (_, error) => Promise.reject(error),
    rival,
  });
  expect(surface.done.every((flag) => flag === 1)).toBe(true);
  return { takenOver, losses: surface.loss };
}

const rivalOf = (executor: Executor | null): Rival & { asked: number } => ({
  asked: 0,
  async bringUp() {
    this.asked++;
    return executor && { executor, used };
  },
});

const expected = Float32Array.from(
  { length: side.length ** 2 },
  (_, index) => side[index % 40] + Math.fround(10 * side[Math.floor(index / 40)]) + 1,
);

test("a faster rival takes over what is left, and the result says for how many points", async () => {
  const [own, fast] = [sampler({ pace: 0.01 }), sampler({ pace: 0.0001 })];
  const { takenOver, losses } = await sampled([own], rivalOf(fast));
  expect(takenOver?.used).toEqual(used);
  expect(takenOver?.points).toBeGreaterThan(1000);
  expect(own.points + (takenOver?.points ?? 0)).toBe(losses.length);
  losses.forEach((loss, index) => {
    expect(loss).toBeCloseTo(expected[index], 4);
  });
});

test("a short surface asks for none, and one that takes long asks once", async () => {
  const short = rivalOf(null);
  expect((await sampled([sampler({ pace: 0.001 })], short)).takenOver).toBeNull();
  expect(short.asked).toBe(0);
  const long = rivalOf(null);
  expect((await sampled([sampler({ pace: 0.01 })], long)).takenOver).toBeNull();
  expect(long.asked).toBe(1);
});

test.each([
  ["slower", { pace: 0.02 }],
  ["hardly faster", { pace: 0.009 }],
  ["computes something else", { pace: 0.0001, error: 0.2 }],
  ["computes nothing", { pace: 0.0001, error: Number.NaN }],
  ["fails at once", { pace: 0.0001, lifetime: 0 }],
] satisfies [string, Sampling][])("a rival that %s takes nothing over", async (_, sampling) => {
  const { takenOver, losses } = await sampled(
    [sampler({ pace: 0.01 })],
    rivalOf(sampler({ ...sampling, moves: false })),
  );
  expect(takenOver).toBeNull();
  expect(losses).toEqual((await sampled([sampler({ pace: 0.01 })], rivalOf(null))).losses);
});

test("samplers are judged by their pace during the trial too, as more of them may have joined", async () => {
  // A second for each point of the first tile, a hundredth when others have come.
  const own = sampler({ pace: 1 });
  const call = own.call.bind(own);
  own.call = async (job: string, input: unknown) => {
    const found = await call(job, input);
    if (own.points > 8) seconds.now -= 0.99 * found.loss.length;
    return found;
  };
  const rival = rivalOf(sampler({ pace: 0.009, moves: false }));
  const { bringUp } = rival;
  rival.bringUp = async () => {
    while (own.points < 400) await new Promise((resolve) => setTimeout(resolve));
    return bringUp.call(rival);
  };
  expect((await sampled([own], rival)).takenOver).toBeNull();
  expect(rival.asked).toBe(1);
});

test("one that is lost in the middle leaves the rest to the samplers", async () => {
  const own = sampler({ pace: 0.01 });
  const { takenOver, losses } = await sampled(
    [own],
    rivalOf(sampler({ pace: 0.0001, lifetime: 4 })),
  );
  expect(takenOver?.points).toBeGreaterThan(0);
  expect(own.points).toBeGreaterThan(losses.length / 2);
  losses.forEach((loss, index) => {
    expect(loss).toBeCloseTo(expected[index], 4);
  });
});
