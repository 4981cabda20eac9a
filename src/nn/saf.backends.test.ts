/** What SAF keeps and compares, and where it cannot. */
import { expect, it, test } from "vitest";
import { stream } from "../random/stream";
import { recipe } from "../recipe/parse";
import type { TrainingInput } from "../recipe/schema";
import type { BrokenOff, TrainingState } from "../results/trainingState";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { createAscent } from "./ascents";
import type { AscentStep } from "./ascents/code";
import { miniBatches } from "./miniBatches";
import type { DrawnOutputs } from "./objective";
import { type SmallNetwork, smallNetwork, threeClasses, twoValues } from "./testing/smallNetwork";
import { train } from "./train";

const SETTINGS = { kind: "saf", weight: 0.5, temperature: 2, back: 2, from: 3 } as const;

const network: SmallNetwork = {
  model: { kind: "mlp", hidden: [5], activation: "tanh" },
  task: threeClasses,
  inputShape: [4],
  count: 7,
  loss: { kind: "cross-entropy" },
};

/** What a sample is answered in an epoch. */
const answer = (sample: number, epoch: number) => [sample, epoch];

test("each sample is held to what it was answered so many epochs before, and no other", async () => {
  const samples = 5;
  const random = () => stream(1, "batches");
  const { ascend, taken } = createAscent(SETTINGS, [], { random, samples, classes: 2, past: [] });
  const batches = miniBatches(samples, 2, random());
  const none = () => Promise.reject(new Error("not without the outputs"));
  const seen = new Map<number, Set<number>>();
  for (let done = 0; done < 16; done++) {
    const epoch = done >> 1;
    const batch = batches.next().value ?? new Int32Array();
    let asked: DrawnOutputs | undefined;
    const step: AscentStep = {
      done,
      epoch,
      random,
      samples: batch.length,
      sampleAt: (place) => batch[place],
      ofSample: () => none,
      drawn: (drawn) => async () => {
        asked = drawn;
        drawn.outputs.set(Array.from(batch).flatMap((sample) => answer(sample, epoch)));
        return { loss: epoch, accuracy: 1 };
      },
    };
    // What is broken off in the midst of its step is done again.
    await ascend(none, new Float32Array(), new Float32Array(), step);
    const value = await ascend(none, new Float32Array(), new Float32Array(), step);
    taken?.();
    expect(value).toEqual({ loss: epoch, accuracy: 1 });
    expect(asked?.temperature).toBe(2);
    batch.forEach((sample, place) => {
      // One of five sits each epoch out.
      const isHeld = epoch >= 3 && seen.get(epoch - 2)?.has(sample);
      expect(asked?.weights[place]).toBe(isHeld ? 0.5 : 0);
      if (isHeld)
        expect(Array.from(asked?.towards.subarray(2 * place, 2 * place + 2) ?? [])).toEqual(
          answer(sample, epoch - 2),
        );
      seen.set(epoch, (seen.get(epoch) ?? new Set()).add(sample));
    });
  }
});

const trainingOf = (training: TrainingInput) => recipe({ training }).training;
const PLAIN = { rule: { kind: "sgd" }, learningRate: 0.5 } as const;

describeEachBackend("training with SAF", () => {
  it("is plain descent until there are earlier outputs, and stays behind it from there on", async () => {
    const { objective, theta, samples } = smallNetwork(network);
    const batchSize = samples.count;
    const pathOf = async (optimizer: TrainingInput["optimizer"]) => {
      const training = trainingOf({ steps: 8, checkpoints: 8, batchSize, optimizer });
      const { checkpoints } = await train({ objective, test: null, theta, training, seed: 1 });
      return (step: number) => checkpoints.slice(step * theta.length, (step + 1) * theta.length);
    };
    const plain = await pathOf(PLAIN);
    const held = await pathOf({ ...PLAIN, ascent: { ...SETTINGS, weight: 2 } });
    const length = (path: typeof plain) =>
      Math.hypot(...path(8).map((value, i) => value - path(3)[i]));
    for (let step = 0; step <= 3; step++)
      held(step).forEach((value, i) => {
        expect(value).toBeCloseTo(plain(step)[i], 5);
      });
    expect(length(held)).toBeLessThan(0.9 * length(plain));
    objective.dispose();
  });
});

describeEachBackend("a training in phases", () => {
  it("goes on to the same bits where SAF begins anew or gives way to another memory", async () => {
    const { objective, theta } = smallNetwork(network);
    const saf = { ...SETTINGS, from: 1 };
    const training = trainingOf({
      // Two steps are an epoch: outputs are compared from the fifth of a phase on.
      steps: 6,
      checkpoints: 4,
      batchSize: 3,
      optimizer: { rule: { kind: "momentum" }, learningRate: 0.1, ascent: saf },
      phases: [
        { steps: 4, optimizer: { ascent: { kind: "fisher-sam", every: 3, samples: 2 } } },
        { steps: 6, optimizer: { ascent: saf } },
        { steps: 6 },
      ],
    });
    const job = { objective, test: null, theta, training, seed: 3 };
    const undisturbed = await train(job);
    const { steps } = undisturbed;
    expect(steps).toBe(22);
    for (let until = 1; until < steps; until++) {
      let state: TrainingState | null = null;
      const trained = await train({
        ...job,
        until,
        onSteps: (_, __, copyState) => {
          state = copyState();
        },
      });
      const brokenOff = structuredClone({ trained, state }) as unknown as BrokenOff;
      expect(await train({ ...job, brokenOff })).toEqual(undisturbed);
    }
    objective.dispose();
  });

  it("is not gone on with by outputs of other samples", async () => {
    const { objective, theta } = smallNetwork(network);
    const training = trainingOf({ steps: 8, optimizer: { ascent: SETTINGS } });
    const job = { objective, test: null, theta, training, seed: 3 };
    const state = { step: 4, theta, previous: theta, memory: [theta, new Float32Array(12)] };
    const trained = await train({ ...job, until: 4 });
    await expect(train({ ...job, brokenOff: { trained, state } })).rejects.toThrow("cannot go on");
    objective.dispose();
  });

  it("refuses SAF in words where there are no classes", async () => {
    const { objective, theta } = smallNetwork({
      ...network,
      task: twoValues,
      loss: { kind: "half-squared" },
    });
    const training = trainingOf({ optimizer: { ascent: SETTINGS } });
    const job = { objective, test: null, theta, training, seed: 3 };
    await expect(train(job)).rejects.toThrow("SAF compares probabilities of classes");
    objective.dispose();
  });
});

test("SAF refuses to keep more than there is room for", () => {
  const context = { random: () => stream(1, "batches"), samples: 20000, classes: 200, past: [] };
  expect(() => createAscent({ ...SETTINGS, back: 20 }, [], context)).toThrow(
    "SAF would keep 80,400,000 outputs",
  );
});
