import type { Task } from "../src/data/dataset";
import { FusedLayers } from "../src/kernel/fusedLayers";
import { FusedMlp, type FusedNetwork } from "../src/kernel/fusedMlp";
import { loadKernel } from "../src/kernel/loadKernel";
import { supportsRelaxedSimd } from "../src/kernel/relaxedSimd";
import { architecture } from "../src/nn/architecture";
import { fusedOperations } from "../src/nn/fusedOperations";
import { requireKernelLoss } from "../src/nn/kernelLoss";
import { type Stream, stream } from "../src/random/stream";
import { modelNamed } from "./models";
import { multiplyAddPeak } from "./multiplyAddPeak";
import { problemOf } from "./problem";

export interface KernelTiming {
  name: string;
  /** Median over rounds, milliseconds. */
  median: number;
  fastest: number;
  /** Multiply-adds per second over those of the register loop, both at their fastest. */
  fractionOfPeak: number;
}

export interface KernelReport {
  relaxed: boolean;
  /** 10⁹ multiply-adds per second in registers. */
  peak: number;
  timings: KernelTiming[];
}

interface Case {
  name: string;
  run(): void;
  /** How many times the measured thing happens in a run; a fraction for a part of it. */
  repeats: number;
  /** Multiply-adds in dense products per run. */
  multiplyAdds: number;
}

const gaussians = (random: Stream, length: number, scale: number): Float32Array =>
  Float32Array.from({ length }, () => scale * random.gaussian());

function randomNetwork(
  widths: number[],
  count: number,
  activation: FusedNetwork["activation"],
): FusedNetwork & { theta: Float32Array } {
  const random = stream(1, "init");
  const outputs = widths[widths.length - 1];
  const regression = outputs === 1;
  const task: Task = regression
    ? { kind: "regression", outputs }
    : { kind: "classification", classes: outputs, labels: [] };
  const inputs = gaussians(random, count * widths[0], 1);
  const targets = Float32Array.from({ length: count }, () => random.integer(outputs));
  const theta = widths
    .slice(1)
    .flatMap((width, l) => [
      ...gaussians(random, (widths[l] + 1) * width, 1 / Math.sqrt(widths[l])),
    ]);
  return {
    widths,
    activation,
    skip: false,
    loss: regression ? "half-squared" : "cross-entropy",
    task,
    samples: { count, inputs, targets },
    theta: Float32Array.from(theta),
  };
}

/** Multiply-adds of one product of all samples with every kernel but the first. */
function hiddenProducts(widths: number[], count: number): number {
  let sum = 0;
  for (let l = 1; l + 1 < widths.length; l++) sum += widths[l] * widths[l + 1];
  return sum * count;
}

/** Surfaces are timed a few rows at a time: a short run is more likely to have the core to itself. */
const GRID = 51;

/** Samples of a step. */
const BATCH = 64;

async function makeCases(relaxed: boolean): Promise<Case[]> {
  const kernel = await loadKernel(relaxed);
  const cases: Case[] = [];
  const shapes: [number[], number, FusedNetwork["activation"]][] = [
    [[144, 32, 10], 512, "relu"],
    [[144, 64, 64, 10], 1000, "relu"],
    [[2, 64, 64, 3], 1024, "relu"],
    [[2, 64, 64, 3], 1024, "tanh"],
    [[1, 100, 1], 20, "tanh"],
    [[144, 144, 144, 10], 1000, "relu"],
    [[144, 600, 600, 10], 1000, "relu"],
  ];
  for (const [widths, count, activation] of shapes) {
    const from = randomNetwork(widths, count, activation);
    const network = new FusedMlp(kernel, from);
    const label = `${widths.join("-")} ${activation}, ${count} samples`;
    const P = network.parameterCount;
    const directions = gaussians(stream(2, "directions"), 2 * P, 0.1);
    const coefficients = new Float32Array(2 * GRID);
    const loss = new Float32Array(GRID);
    const accuracy = new Float32Array(GRID);
    let row = 0;
    const hidden = hiddenProducts(widths, count);
    const first = widths[0] * widths[1] * count;
    // Kept products of a wide first layer leave two multiply-adds per unit and sample.
    const perPoint = widths[0] > 6 ? 2 * widths[1] * count : first;
    // Rows enough to last several ticks of a page's clock.
    const rows = Math.ceil(1e8 / (GRID * (hidden + perPoint)));
    cases.push({
      name: `surface ${GRID}×${GRID}, ${label}`,
      repeats: rows / GRID,
      multiplyAdds: rows * GRID * (hidden + perPoint),
      run: () => {
        for (let r = 0; r < rows; r++) {
          row = (row + 1) % GRID;
          for (let column = 0; column < GRID; column++) {
            coefficients[2 * column] = (2 * column) / (GRID - 1) - 1;
            coefficients[2 * column + 1] = (2 * row) / (GRID - 1) - 1;
          }
          network.evaluateMany(from.theta, directions, coefficients, loss, accuracy);
        }
      },
    });
    const out = new Float32Array(P);
    const vector = directions.slice(0, P);
    const repeats = Math.ceil(1e8 / (3 * hidden + 2 * first + 1e5));
    const repeat = (call: () => void) => () => {
      for (let r = 0; r < repeats; r++) call();
    };
    cases.push({
      name: `gradient, ${label}`,
      repeats,
      multiplyAdds: repeats * (3 * hidden + 2 * first),
      run: repeat(() => network.gradient(from.theta, out)),
    });
    const batch = Int32Array.from({ length: Math.min(BATCH, count) }, (_, k) => k);
    const share = batch.length / count;
    const batches = Math.ceil(repeats / share);
    cases.push({
      name: `gradient on ${batch.length}, ${label}`,
      repeats: batches,
      multiplyAdds: batches * share * (3 * hidden + 2 * first),
      run: () => {
        for (let r = 0; r < batches; r++) network.gradient(from.theta, out, batch);
      },
    });
    cases.push({
      name: `Hessian × vector, ${label}`,
      repeats,
      // θ's own passes are kept from one product to the next.
      multiplyAdds: repeats * (6 * hidden + 2 * first),
      run: repeat(() => network.hessianVector(from.theta, vector, out)),
    });
  }
  cases.push(await residualNetwork(relaxed), await edgeOfStability(relaxed));
  return cases;
}

/** Points of the residual network's surface, every one a run of its own. */
async function residualNetwork(relaxed: boolean): Promise<Case> {
  const { spec, samples, loss, theta, planes } = problemOf(modelNamed("residual CNN"));
  const operations = fusedOperations(architecture(spec), spec.inputShape) ?? [];
  const kernel = await loadKernel(relaxed);
  const network = new FusedLayers(kernel, {
    operations,
    loss: requireKernelLoss(loss),
    task: spec.task,
    samples,
  });
  const coefficients = Float32Array.of(0.5, -0.5);
  const losses = new Float32Array(1);
  const pixels = operations.reduce((sum, operation) => {
    if (operation.kind !== "convolution") return sum;
    const { height, width, channels, outputs } = operation;
    // Taps above and below the image are left out.
    return sum + (3 * height - 2) * 3 * width * channels * outputs;
  }, 0);
  return {
    name: "a point of the residual CNN, 500 samples",
    repeats: 1,
    multiplyAdds: samples.count * pixels,
    run: () => network.evaluateMany(theta, planes[0], coefficients, losses, losses),
  };
}

/** Full-batch gradient descent on 20 points, with three steps of power iteration at every fifth. */
async function edgeOfStability(relaxed: boolean): Promise<Case> {
  const from = randomNetwork([1, 100, 1], 20, "tanh");
  const network = new FusedMlp(await loadKernel(relaxed), from);
  const theta = from.theta.slice();
  const gradient = new Float32Array(theta.length);
  const product = new Float32Array(theta.length);
  const steps = 800;
  return {
    name: "8,000 steps and 4,800 Hessian × vector, 1-100-1 tanh, 20 samples",
    repeats: 0.1,
    multiplyAdds: (steps * 5 + 0.6 * steps * 12) * 100 * 20,
    run: () => {
      theta.set(from.theta);
      const vector = from.theta.slice();
      for (let step = 0; step < steps; step++) {
        network.gradient(theta, gradient);
        for (let i = 0; i < theta.length; i++) theta[i] -= 0.01 * gradient[i];
        for (let power = 0; step % 5 === 0 && power < 3; power++) {
          network.hessianVector(theta, vector, product);
          let squares = 0;
          for (const value of product) squares += value * value;
          const scale = 1 / Math.sqrt(squares);
          for (let i = 0; i < vector.length; i++) vector[i] = scale * product[i];
        }
      }
    },
  };
}

/** Times everything in turn, `rounds` times over, so that a slow moment hits all of it. */
export async function timeKernel(rounds: number, filter = ""): Promise<KernelReport[]> {
  const reports: KernelReport[] = [];
  for (const relaxed of supportsRelaxedSimd() ? [true, false] : [false]) {
    const cases = (await makeCases(relaxed)).filter(({ name }) => name.includes(filter));
    const peakRun = multiplyAddPeak(relaxed);
    const times = cases.map(() => [] as number[]);
    let peak = 0;
    for (let round = -1; round < rounds; round++) {
      cases.forEach(({ run, repeats }, index) => {
        const peakStart = performance.now();
        const multiplyAdds = peakRun();
        const start = performance.now();
        run();
        const end = performance.now();
        if (round < 0) return;
        peak = Math.max(peak, multiplyAdds / (start - peakStart) / 1e6);
        times[index].push((end - start) / repeats);
      });
    }
    const timings = cases.map(({ name, multiplyAdds, repeats }, index) => {
      const sorted = times[index].sort((a, b) => a - b);
      const rate = multiplyAdds / repeats / sorted[0] / 1e6;
      const median = sorted[sorted.length >> 1];
      return { name, median, fastest: sorted[0], fractionOfPeak: rate / peak };
    });
    reports.push({ relaxed, peak, timings });
  }
  return reports;
}
