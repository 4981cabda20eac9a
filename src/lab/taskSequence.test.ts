/** Training on one task after the other: what is trained on, evaluated and measured, and when. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeDataset } from "../data/makeDataset";
import { taskData } from "../data/tasks";
import { fusedObjective } from "../nn/fusedObjective";
import type { Objective } from "../nn/objective";
import { recipe } from "../recipe/parse";
import { checkpointMarks, tasksOf } from "../recipe/phases";
import type { Recipe } from "../recipe/schema";
import { emptyRun, type Run, type TaskTable, type Trained } from "../results/results";
import { taskSeries } from "../results/tasks";
import { parametersAt } from "../results/trained";
import { captionSentences } from "../snapshot/caption";
import { trainingCsv } from "../snapshot/export/tables";
import { runExperimentWith } from "./runExperiment";
import { directCrew } from "./worker/directExecutor";

const asked = recipe({
  dataset: { kind: "blobs", classes: 4, samples: 120, dimensions: 5, testFraction: 0.5 },
  model: { kind: "mlp", hidden: [8], activation: "tanh" },
  training: {
    steps: 0,
    checkpoints: 8,
    batchSize: 16,
    optimizer: { learningRate: 0.2 },
    probes: { points: 100, measures: [{ kind: "gradient-norm" }] },
    phases: [
      { steps: 40, task: { kind: "classes", first: 0, last: 1 } },
      { steps: 40, task: { kind: "classes", first: 2, last: 3 } },
      { steps: 0, task: { kind: "classes", first: 0, last: 1 } },
    ],
  },
  grid: { columns: 3, rows: 3 },
  curvature: { top: 1, bottom: 0, track: { points: 100 } },
});
const [, first, second] = [0, 1, 2];

const runOf = (recipe: Recipe): Promise<Run> =>
  runExperimentWith(directCrew())(emptyRun(recipe), "train", {
    backend: "wasm",
    file: null,
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice() {} },
  });

let run: Run;
const made: Objective[] = [];
beforeAll(async () => {
  run = await runOf(asked);
});
afterAll(() => {
  for (const objective of made) objective.dispose();
});

function trainedOf({ trained }: Run) {
  if (trained === null || trained.tasks === undefined) throw new Error("nothing trained");
  return { ...trained, tasks: trained.tasks };
}

/** The loss on a task, put together here by hand. */
async function lossOn(
  task: number,
  split: "train" | "test",
  { training } = asked,
): Promise<Objective> {
  const whole = makeDataset(asked.dataset, asked.seed, null);
  const data = taskData(tasksOf(training)[task], whole, asked.seed);
  const spec = { model: asked.model, inputShape: data.inputShape, task: data.task };
  const objective = await fusedObjective({ spec, samples: data[split], loss: asked.training.loss });
  made.push(objective);
  return objective;
}

test("every task met so far is evaluated at every checkpoint, on both splits", async () => {
  const { tasks, history, ...trained } = trainedOf(run);
  const marks = checkpointMarks(asked.training);
  expect(Array.from(history.step)).toEqual(marks.map(({ step }) => step));
  const met = [1, 2, 3, 3];
  for (const task of [0, first, second]) {
    const [training, testing] = [await lossOn(task, "train"), await lossOn(task, "test")];
    for (const [row, { phase }] of marks.entries()) {
      const theta = parametersAt({ ...trained, history }, row);
      const at = (column: keyof TaskTable) => tasks[column][3 * row + task];
      if (task >= met[phase]) {
        expect(at("trainLoss")).toBeNaN();
        continue;
      }
      const [onTraining, onTest] = [await training.evaluate(theta), await testing.evaluate(theta)];
      expect(at("trainLoss")).toBeCloseTo(onTraining.loss, 5);
      expect(at("testLoss")).toBeCloseTo(onTest.loss, 5);
      expect(at("trainAccuracy")).toBeCloseTo(onTraining.accuracy, 6);
      expect(at("testAccuracy")).toBeCloseTo(onTest.accuracy, 6);
    }
  }
});

test("the second task is learnt and the first forgotten", () => {
  const series = taskSeries(run);
  const marks = checkpointMarks(asked.training);
  const endOf = (wanted: number) => marks.findLastIndex(({ phase }) => phase === wanted);
  expect(series[first].testAccuracy[endOf(1)]).toBeGreaterThan(0.8);
  expect(series[second].testAccuracy[endOf(2)]).toBeGreaterThan(0.8);
  expect(series[first].testAccuracy[endOf(2)]).toBeLessThan(0.3);
});

test("losses, measures and curvature along the run are those of what is trained on there", async () => {
  const { history, probes, ...trained } = trainedOf(run);
  const marks = checkpointMarks(asked.training);
  const { track } = run.curvature;
  const taskOfPhase = [0, first, second, first];
  for (const [row, { phase }] of marks.entries()) {
    const objective = await lossOn(taskOfPhase[phase], "train");
    const theta = parametersAt({ ...trained, history }, row);
    const gradient = new Float32Array(theta.length);
    const { loss } = await objective.gradient(theta, gradient);
    const norm = Math.hypot(...gradient);
    expect(history.trainLoss[row]).toBeCloseTo(loss, 5);
    expect(probes?.measured[0].values[row]).toBeCloseTo(norm, 4);
    expect(track?.gradientNorm[row]).toBeCloseTo(norm, 4);
  }
});

test("the surface is that of the last phase's task, and the caption says so", async () => {
  const { history, ...trained } = trainedOf(run);
  const last = parametersAt({ ...trained, history }, history.step.length - 1);
  const { loss } = await (await lossOn(first, "train")).evaluate(last);
  expect(run.surface?.originLoss).toBeCloseTo(loss, 5);
  expect(captionSentences(run)[0]).toContain("classes 0 to 1");
});

test("the table of the training has columns for every task", () => {
  const [header, row] = trainingCsv(run).split("\n");
  expect(header).toContain("task_3_test_accuracy");
  const cells = row.split(",");
  const at = (name: string) => cells[header.split(",").indexOf(name)];
  expect(at("task_1_train_loss")).toBe(at("train_loss"));
  expect(at("task_2_train_loss")).toBe("");
});

test("a training may begin on another task than the data as they are, and come back to these", async () => {
  const task = { kind: "label-noise", fraction: 0.5 } as const;
  const noisy = recipe({ ...asked, training: { steps: 10, checkpoints: 2, task } });
  const lossesOf = async (task: number, recipe: Recipe, theta: Float32Array) =>
    (await (await lossOn(task, "train", recipe)).evaluate(theta)).loss;
  const { history, ...alone } = await runOf(noisy).then(({ trained }) => trained as Trained);
  const [start, , end] = [0, 1, 2].map((row) => parametersAt({ ...alone, history }, row));
  expect(history.trainLoss[0]).toBeCloseTo(await lossesOf(0, noisy, start), 5);
  expect(history.trainLoss[2]).toBeCloseTo(await lossesOf(0, noisy, end), 5);
  expect(history.trainLoss[2]).not.toBeCloseTo(await lossesOf(0, asked, end), 2);

  const phases = [{ steps: 10, task: { kind: "original" } as const }];
  const back = recipe({ ...noisy, training: { ...noisy.training, phases } });
  const both = trainedOf(await runOf(back));
  const last = parametersAt(both, both.history.step.length - 1);
  expect(both.tasks.trainLoss.at(-2)).toBeCloseTo(await lossesOf(0, noisy, last), 5);
  expect(both.history.trainLoss.at(-1)).toBeCloseTo(await lossesOf(0, asked, last), 5);
  expect(both.tasks.trainLoss.at(-1)).toBe(both.history.trainLoss.at(-1));
});
