/**
 * Files as people have them, each read as it was meant: one case for each kind of file that used to be
 * read wrongly, or refused. Values were computed in NumPy and PyTorch.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lookAtData } from "../data/look/lookAtData";
import { makeDataset } from "../data/makeDataset";
import { recipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { lossLabel } from "../results/lossLabel";
import { ReadError } from "../results/readError";
import { importFiles } from "../snapshot/import/importFiles";
import { fileOf, lossOf, moons, trialOfWeights, weightsIn } from "./testing/importedWeights";

const read = (path: string) => new Uint8Array(readFileSync(new URL(`../${path}`, import.meta.url)));
const samplesFile = (name: string) => ({ name, bytes: read(`data/fixtures/${name}`) });

/** The samples that come of a file as they are proposed, in the units of the file. */
function samplesOf(name: string, kind: "csv" | "npz" = "csv") {
  const file = samplesFile(name);
  const { dataset } = lookAtData(recipe({ dataset: { kind, file: name } }).dataset, file, true);
  const look = lookAtData(dataset, file, false);
  if ("problem" in look.read) throw new ReadError(look.read.problem);
  const made = makeDataset({ ...dataset, testFraction: 0 } as typeof dataset, 1, file);
  return { ...look.read, made, notes: look.read.notes.join(" ") };
}

async function surfaceOf(name: string) {
  const bytes = read(`snapshot/import/fixtures/${name}`);
  const imported = await importFiles([{ name, bytes }]);
  if (imported.kind !== "snapshot") throw new Error(`read as ${imported.kind}`);
  const { run } = imported.snapshot;
  if (run.surface === null || run.axes === null) throw new Error("no surface");
  const { alpha, beta, loss } = run.surface;
  const low = loss.reduce((best, value, k) => (value < loss[best] ? k : best), 0);
  return {
    run,
    unsure: imported.unsure,
    size: [alpha.length, beta.length],
    first: loss[0],
    range: [alpha[0], alpha[alpha.length - 1], beta[0], beta[beta.length - 1]],
    lowest: {
      loss: loss[low],
      alpha: alpha[low % alpha.length],
      beta: beta[Math.floor(low / alpha.length)],
    },
    loss: Array.from(loss),
    notes: run.imported?.notes.join(" ") ?? "",
  };
}

const refusal = (name: string) =>
  surfaceOf(name).then(
    () => "",
    (error: Error) => error.message,
  );

function expectNear(value: number, expected: number): void {
  expect(Math.abs(value - expected)).toBeLessThan(1e-5);
}

const onMoons = (file: string, activation: "tanh" | "relu" | "sigmoid") =>
  lossOf(file, moons, activation, ["moons.npz"]);

const cases: Record<string, () => Promise<void> | void> = {
  "csv-index-column"() {
    const { inputShape, classes, notes } = samplesOf("indexed.csv");
    expect(inputShape).toEqual([2]);
    expect(classes?.map(({ label }) => label)).toEqual(["a", "b", "c"]);
    expect(notes).toMatch(/first column has no name and only counts the rows/);
  },
  "csv-label-first"() {
    const { inputShape, classes } = samplesOf("label_first.csv");
    expect([inputShape, classes?.length]).toEqual([[3], 2]);
  },
  "csv-missing-values"() {
    const { train, inputShape, notes } = samplesOf("missing.csv");
    expect([train, inputShape]).toEqual([30, [5]]);
    expect(notes).toMatch(/Missing values/);
  },
  "csv-text-columns"() {
    const { inputShape, classes } = samplesOf("categories.csv");
    expect([inputShape, classes?.map(({ label }) => label)]).toEqual([[5], ["bad", "good"]]);
  },
  "csv-whitespace-table"() {
    const { train, inputShape, classes } = samplesOf("table.data");
    expect([train, inputShape, classes]).toEqual([20, [2], null]);
  },
  async "h5-direction-or-hessian"() {
    expect(await refusal("direction.h5")).toMatch(/direction file.*Open the surface file/);
    expect(await refusal("eigen.h5")).toMatch(/eigenvalue file/);
  },
  async "h5-lzf"() {
    expect(await refusal("lzf.h5")).toMatch(/compressed with lzf, which is not read.*gzip\.$/);
  },
  "images-0-255-not-bytes"() {
    for (const name of ["pixels-float.npz", "pixels-int64.npz"]) {
      const { made, notes } = samplesOf(name, "npz");
      expect([Math.min(...made.train.inputs), Math.max(...made.train.inputs)]).toEqual([0, 1]);
      expect(notes).toMatch(/from 0 to 255 and are scaled to 0–1/);
    }
  },
  "images-channels-first"() {
    const [first, last] = ["nchw3.npz", "nhwc3.npz"].map((name) => samplesOf(name, "npz"));
    expect(first.inputShape).toEqual([8, 8, 3]);
    expect(first.made.hash).toBe(last.made.hash);
  },
  async "imported-surface-units"() {
    for (const name of ["ascending.csv", "surface.h5"]) {
      const { run } = await surfaceOf(name);
      expect(lossLabel(run).unit).toBe("");
      expect([run.axes?.first.norm, run.axes?.second?.norm]).toEqual([Number.NaN, Number.NaN]);
    }
  },
  "npz-medmnist-names"() {
    const { train, test: kept } = samplesOf("medmnist.npz", "npz");
    expect([train, kept]).toEqual([60, 10]);
  },
  "npz-text-labels"() {
    const { classes } = samplesOf("strlabels.npz", "npz");
    expect(classes?.map(({ label }) => label)).toEqual(["cat", "dog"]);
  },
  "onehot-labels"() {
    const { train, classes } = samplesOf("onehot.npz", "npz");
    expect([train, classes?.length]).toEqual([60, 2]);
  },
  async "regression-file-with-cross-entropy"() {
    const table = { kind: "csv", file: "regression.csv", testFraction: 0 } as const;
    await expect(
      lossOf("regression.safetensors", table, "relu", ["regression.csv"]),
    ).rejects.toThrow(/cross-entropy needs classes: choose a squared error/);
  },
  async "surface-csv-descending"() {
    const { loss } = await surfaceOf("ascending.csv");
    for (const name of ["beta_down.csv", "alpha_down.csv"]) {
      const surface = await surfaceOf(name);
      expect([surface.loss, surface.unsure]).toEqual([loss, null]);
    }
  },
  async "surface-csv-rounded-coordinates"() {
    expect((await surfaceOf("rounded.csv")).size).toEqual([31, 31]);
  },
  async "surface-csv-xyz"() {
    const { size, first, unsure, range } = await surfaceOf("xyz.csv");
    expect([size, unsure, range]).toEqual([[5, 3], "table", [-1, 1, -2, 2]]);
    expectNear(first, 19.95);
  },
  async "surface-log-axes"() {
    const { size, range, notes } = await surfaceOf("log.csv");
    expect([size, range]).toEqual([
      [5, 5],
      [-4, 0, -4, 0],
    ]);
    expect(notes).toMatch(/logarithmic/);
    expect((await surfaceOf("log.h5")).notes).toMatch(/logarithmic/);
  },
  async "surface-npy"() {
    for (const name of ["matrix.npy", "matrix.csv"]) {
      const { size, first, notes } = await surfaceOf(name);
      expect(size).toEqual([5, 7]);
      expectNear(first, 19.95);
      expect(notes).toMatch(/no coordinates/);
    }
  },
  async "surface-npz-alphas-betas-losses"() {
    for (const name of ["plural.npz", "ours.npz"]) {
      const { size, first } = await surfaceOf(name);
      expect(size).toEqual([5, 7]);
      expectNear(first, 19.95);
    }
  },
  async "surface-npz-meshgrid"() {
    const { size, range, first, lowest } = await surfaceOf("meshgrid.npz");
    expect([size, range]).toEqual([
      [5, 7],
      [-1, 1, -2, 2],
    ]);
    expectNear(first, 19.95);
    expectNear(lowest.loss, 1 / 12);
    expectNear(lowest.alpha, 0);
    expectNear(lowest.beta, 2 / 3);
  },
  async "weights-batchnorm"() {
    expectNear(await onMoons("batchnorm.safetensors", "relu"), 0.0211906);
  },
  async "weights-keras-h5"() {
    expectNear(await onMoons("keras.h5", "tanh"), 0.0102143);
  },
  async "weights-names-in-hidden-out"() {
    expectNear(await onMoons("names.safetensors", "tanh"), 0.0042978);
  },
  async "weights-no-bias"() {
    expectNear(await onMoons("no-bias.safetensors", "relu"), 0.200438);
  },
  async "weights-normalized-images"() {
    const images: RecipeInput["dataset"] = {
      kind: "idx",
      file: "images-idx3-ubyte",
      labels: "labels-idx1-ubyte",
      testFraction: 0,
      inputs: "given",
      mean: [0.1307],
      deviation: [0.3081],
    };
    const files = ["images-idx3-ubyte", "labels-idx1-ubyte"];
    expectNear(await lossOf("images.safetensors", images, "relu", files), 0.0030315);
  },
  async "weights-one-logit"() {
    const weights = await weightsIn(fileOf("one-logit.safetensors"));
    const { loss, accuracy } = await trialOfWeights(weights, moons, "tanh", ["moons.npz"]);
    expectNear(loss, 0.0287955);
    expect(accuracy).toBeGreaterThan(0.9);
  },
  async "weights-pickle-names"() {
    const plain = await weightsIn({
      name: "plain.safetensors",
      bytes: read("snapshot/fixtures/checkpoints/plain.safetensors"),
    });
    for (const name of ["net.pt", "legacy.pth", "net.pth.tar", "ckpt.pt"]) {
      const weights = await weightsIn({
        name,
        bytes: read(`snapshot/fixtures/checkpoints/${name}`),
      });
      expect(weights.checkpoints).toEqual(plain.checkpoints);
    }
  },
  async "weights-raw-features"() {
    expectNear(await onMoons("plain.safetensors", "tanh"), 0.0102143);
    const table = { kind: "csv", file: "raw.csv", testFraction: 0, inputs: "raw" } as const;
    expectNear(await lossOf("raw-table.safetensors", table, "tanh", ["raw.csv"]), 0.3104771);
  },
  async "weights-sigmoid"() {
    expectNear(await onMoons("sigmoid.safetensors", "sigmoid"), 0.0285121);
  },
};

test.each(Object.entries(cases))("%s", (_, reads) => reads());
