import { expect, test, vi } from "vitest";
import { worded } from "../language/worded";
import { coarseToFine } from "../plane/coarseToFine";
import { emptySurface, gridCoefficients } from "../plane/surfaceGrid";
import { type Executor, JobFailure, type JobInput } from "./protocol";
import { sampleGrid, type TileDealing } from "./sampleGrid";

const alpha = Float32Array.from({ length: 9 }, (_, i) => i - 4);
const beta = Float32Array.from({ length: 6 }, (_, j) => j / 5);

/** A worker that computes α + 10β, and dies after a number of tiles. */
function sampler(lifetime = Number.POSITIVE_INFINITY): Executor & { tiles: number } {
  const worker = {
    tiles: 0,
    async call(job: string, input: unknown) {
      if (job !== "sample") throw new Error(`unexpected job ${job}`);
      if (worker.tiles >= lifetime) throw new JobFailure("crashed", worded`gone`);
      worker.tiles++;
      await new Promise((resolve) => setTimeout(resolve));
      const { coefficients } = input as JobInput<"sample">;
      const loss = new Float32Array(coefficients.length / 2).map(
        (_, point) => coefficients[2 * point] + 10 * coefficients[2 * point + 1],
      );
      return { loss, accuracy: new Float32Array(loss.length), seconds: 0.02 };
    },
    dispose() {},
  };
  return worker as Executor & { tiles: number };
}

function job(
  samplers: Executor[],
  replacement: () => Executor | null = () => null,
  dealing?: TileDealing,
) {
  const surface = emptySurface(alpha, beta);
  const abort = new AbortController();
  return {
    surface,
    abort,
    run: (onTile: (done: number) => void = () => {}, more?: () => Promise<Executor>[]) =>
      sampleGrid({
        samplers,
        surface,
        order: coarseToFine(alpha.length, beta.length).indices,
        coefficients: (indices) => gridCoefficients(surface, indices, 2),
        signal: abort.signal,
        onTile,
        replace: () => Promise.resolve(replacement()),
        dealing,
        more,
      }),
  };
}

const expected = Float32Array.from(
  { length: alpha.length * beta.length },
  (_, index) => alpha[index % 9] + Math.fround(10 * beta[Math.floor(index / 9)]),
);

test("samplers that are far away get the same tiles every time, several at once", async () => {
  const tiles: string[] = [];
  const { surface, run } = job([sampler()], undefined, { tile: 20, inFlight: 3 });
  let left = 0;
  await run((done) => {
    tiles.push(String(done - left));
    left = done;
  });
  expect(tiles).toEqual(["20", "20", "14"]);
  expect(surface.done.every(Boolean)).toBe(true);
});

test("several workers share the grid and every point lands in its place", async () => {
  const workers = [sampler(), sampler(), sampler()];
  const { surface, run } = job(workers);
  await run();
  surface.loss.forEach((loss, index) => {
    expect(loss).toBeCloseTo(expected[index], 5);
  });
  expect(surface.done.every((flag) => flag === 1)).toBe(true);
  expect(workers.every((worker) => worker.tiles > 0)).toBe(true);
});

test("a worker that dies in mid-surface changes nothing in the result", async () => {
  const whole = job([sampler()]);
  await whole.run();
  for (const replacement of [() => sampler(), () => null]) {
    const broken = job([sampler(1), sampler()], replacement);
    await broken.run();
    expect(broken.surface.loss).toEqual(whole.surface.loss);
  }
});

test("without any worker left it says so and keeps what was done", async () => {
  const { surface, run } = job([sampler(1)]);
  await expect(run()).rejects.toThrow("no worker is left");
  expect(surface.done.some((flag) => flag === 1)).toBe(true);
});

test("a cancelled surface keeps its points and goes on from them", async () => {
  const first = job([sampler()]);
  await first.run(() => first.abort.abort());
  const done = first.surface.done.reduce((sum, flag) => sum + flag, 0);
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(first.surface.done.length);
});

test.each([
  ["long is shared by samplers that are started for it", 0.02, 1],
  ["a moment starts none", 0.0001, 0],
])("a surface that takes %s", async (_, secondsPerPoint, asked) => {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => 1000 * now);
  const moving = (): Executor & { tiles: number } => {
    const one = sampler();
    const { call } = one;
    return Object.assign(one, {
      call: async (...[job, input]: Parameters<Executor["call"]>) => {
        const found = await call(job, input);
        now += secondsPerPoint * (input as JobInput<"sample">).coefficients.length;
        return found;
      },
    }) as Executor & { tiles: number };
  };
  const [lead, other] = [moving(), moving()];
  const { surface, run } = job([lead]);
  let times = 0;
  const more = () => (times++ === 0 ? [Promise.resolve(other)] : []);
  const { workers } = await run(undefined, more);
  expect(Math.min(1, times)).toBe(asked);
  expect(other.tiles > 0).toBe(asked === 1);
  expect(workers).toBe(1 + asked);
  expect(surface.done.every(Boolean)).toBe(true);
});
