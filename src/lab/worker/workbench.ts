import { lossDefinition } from "../../catalog/losses";
import { isFunction } from "../../catalog/models";
import { type Dataset, type Samples, take } from "../../data/dataset";
import { makeDataset } from "../../data/makeDataset";
import { taskData } from "../../data/tasks";
import { WordedError, worded } from "../../language/worded";
import type { ActivityProbe } from "../../nn/activity";
import type { Objective, SampleObjective } from "../../nn/objective";
import { dataSeedOf } from "../../recipe/dataSeed";
import { lastPhase, lastTask, takesTensors, tasksOf } from "../../recipe/phases";
import type { Recipe } from "../../recipe/schema";
import { limits } from "../../results/limits";
import type { Axes } from "../../results/results";
import type { BackendChoice, BackendReport } from "../experiment";
import { JobFailure, type Source } from "../protocol";
import type { CellTraining } from "./cell/cellTraining";
import { sampleFiles } from "./dataFile";
import { createEngines } from "./engines";
import { usedBy } from "./job";
import { jobBreath } from "./jobBreath";
import { responsive } from "./responsive";
import { normalizedOn, type Role, samplesOf, statisticsOf, statisticsOn } from "./roles";
import { drawingSeconds, lookSeconds, pieceSeconds, type Silence, silences } from "./silence";

/** A plane through parameter space, and what decides the loss sampled on it. */
export interface SampledPlane {
  source: Source;
  /** As for the objective of the evaluation samples. */
  statistics: Float32Array;
  origin: Float32Array;
  directions: Float32Array;
}

/** What a worker keeps between jobs: the backend, the dataset and the objectives made from it. */
export interface Workbench {
  start(choice: BackendChoice): Promise<BackendReport>;
  /** The data as the training's last task has them: those that are measured on. */
  dataset(source: Source): Promise<Dataset>;
  /** The losses of each task of the training, in their order; kept likewise. */
  tasks(source: Source): Promise<TaskObjectives[]>;
  /**
   * The mean loss on one set of samples, made into the last task of the training. Kept until the recipe changes what it depends on.
   *
   * @param frozen means and variances for batch normalization under the "frozen" policy; for training
   *   and test samples those of weights that another program trained.
   * @returns null for the test set of a dataset without one.
   * @throws Error in words for the user where there are no training samples.
   */
  objective(source: Source, role: "train", frozen?: Float32Array): Promise<SampleObjective>;
  objective(source: Source, role: "test", frozen?: Float32Array): Promise<SampleObjective | null>;
  objective(
    source: Source,
    role: "evaluation" | "members",
    frozen: Float32Array,
  ): Promise<SampleObjective>;
  /**
   * A look inside the recipe's network at work on the samples of a split, or on the first of them, which
   * are normalized as the loss on them is; or on others, normalized as test samples. TensorFlow.js does it in
   * one go.
   *
   * @throws Error in words for the user where there are none.
   */
  activity(source: Source, on: "train" | "test" | Samples, most?: number): Promise<ActivityProbe>;
  /** The plane of a training on whose landscape others start, found as said and kept likewise. */
  landscape(source: Source, find: () => Promise<Axes>): Promise<Axes>;
  /** The training of a cell, done as said and kept likewise, for cells that look at the same network. */
  training(key: string, train: () => Promise<CellTraining>): Promise<CellTraining>;
  /** Calls of objectives are from now on part of a job, and end with it when it is aborted. */
  attend(signal: AbortSignal): void;
  /** Says that matching is to come that may keep the thread for so many seconds at a stretch; 0: no more. */
  matching(seconds: number): void;
  /** Set by the `plane` job for the `sample` jobs that follow. */
  plane: SampledPlane | null;
}

/** The losses of a task; no test without test samples. */
export interface TaskObjectives {
  objective: SampleObjective;
  test: SampleObjective | null;
}

/** A cache of one value, remade when its key changes. */
function single<T>(release: (value: T) => void = () => {}) {
  let held: { key: string; value: T } | null = null;
  return async (key: string, make: () => T | Promise<T>): Promise<T> => {
    if (held !== null && held.key === key) return held.value;
    if (held !== null) release(held.value);
    held = null;
    const value = await make();
    held = { key, value };
    return value;
  };
}

function requireSamples({ count }: Samples, role: Role): void {
  if (count === 0)
    throw new WordedError(
      role === "test" ? worded`There are no test samples.` : worded`There are no training samples.`,
    );
}

/**
 * @param onSilence is told how long the thread may be busy at a stretch, whenever that changes.
 */
export function createWorkbench(onSilence: (silence: Silence) => void = () => {}): Workbench {
  const expectSilence = silences(onSilence);
  const breath = jobBreath();
  const sampleFile = sampleFiles();
  const engines = createEngines(expectSilence, breath);
  const dispose = (objective: Objective | null): void => objective?.dispose();
  const cachedOriginal = single<Dataset>();
  const cachedDataset = single<Dataset>();
  const cachedLandscape = single<Axes>();
  const cachedTraining = single<CellTraining>();
  /** Of all tasks but the last, whose losses are kept as those of their roles. */
  const cachedTasks = single<TaskObjectives[]>((all) => {
    for (const { objective, test } of all) {
      objective.dispose();
      test?.dispose();
    }
  });
  const cachedObjective = {
    train: single<SampleObjective | null>(dispose),
    test: single<SampleObjective | null>(dispose),
    evaluation: single<SampleObjective | null>(dispose),
    members: single<SampleObjective | null>(dispose),
  };

  const keyOfOriginal = ({ recipe, file }: Source): string =>
    JSON.stringify([recipe.dataset, dataSeedOf(recipe), file?.hash]);
  const keyOfData = (source: Source): string =>
    JSON.stringify([keyOfOriginal(source), lastTask(source.recipe.training)]);

  const original = (source: Source): Promise<Dataset> =>
    cachedOriginal(keyOfOriginal(source), async () => {
      const { recipe, file } = source;
      const read = await sampleFile(recipe.dataset, file);
      expectSilence("data", read === null ? 0 : limits.readingSeconds.file);
      expectSilence("drawing", drawingSeconds(recipe.dataset));
      try {
        return makeDataset(recipe.dataset, dataSeedOf(recipe), read);
      } finally {
        expectSilence("drawing", 0);
        expectSilence("data", 0);
      }
    });

  const dataset = async (source: Source): Promise<Dataset> => {
    const data = await original(source);
    const task = lastTask(source.recipe.training);
    return cachedDataset(keyOfData(source), () => taskData(task, data, dataSeedOf(source.recipe)));
  };

  /**
   * The mean loss on the samples of a role, and how long the thread may be busy with it.
   *
   * @throws Error in words for the user where there are none.
   */
  async function lossOn(data: Dataset, recipe: Recipe, role: Role, frozen?: Float32Array) {
    const { backend } = engines.started();
    const samples = samplesOf(data, role, recipe);
    requireSamples(samples, role);
    const spec = { model: recipe.model, inputShape: data.inputShape, task: data.task };
    const { loss } = recipe.training;
    const statistics = statisticsOf(data, role, recipe, frozen);
    const made = await engines.objective({ spec, samples, loss, statistics });
    const inCall = samples.count + normalizedOn(statistics);
    const engine = takesTensors(recipe) ? "tensor" : usedBy(made).engine;
    const seconds = pieceSeconds(spec, inCall, { engine, backend });
    return { objective: responsive(made, breath), seconds };
  }

  const objective = keptObjective as Workbench["objective"];

  async function tasks(source: Source): Promise<TaskObjectives[]> {
    const { recipe } = source;
    const { model, training } = recipe;
    const trained = await objective(source, "train");
    const own = { objective: trained, test: await objective(source, "test") };
    const all = tasksOf(training);
    const last = lastPhase(training).task;
    const { choice } = engines.started();
    const key = JSON.stringify([
      keyOfOriginal(source),
      model,
      training.loss,
      all,
      last,
      choice,
      takesTensors(recipe),
    ]);
    const others = await cachedTasks(key, async () => {
      const whole = await original(source);
      const data = all
        .filter((_, index) => index !== last)
        .map((task) => taskData(task, whole, dataSeedOf(recipe)));
      const made: TaskObjectives[] = [];
      let longest = 0;
      for (const one of data) {
        const onTraining = await lossOn(one, recipe, "train");
        const onTest = one.test.count === 0 ? null : await lossOn(one, recipe, "test");
        made.push({ objective: onTraining.objective, test: onTest?.objective ?? null });
        longest = Math.max(longest, onTraining.seconds, onTest?.seconds ?? 0);
      }
      expectSilence("tasks", longest);
      return made;
    });
    return [...others.slice(0, last), own, ...others.slice(last)];
  }

  async function keptObjective(source: Source, role: Role, frozen?: Float32Array) {
    const { choice } = engines.started();
    const { recipe } = source;
    const data = await dataset(source);
    if (
      data.task.kind === "regression" &&
      lossDefinition(recipe.training.loss).targets === "classes"
    ) {
      throw new JobFailure(
        "failed",
        worded`The targets of this file are numbers, and cross-entropy needs classes: choose a squared error as the loss, or read the target as classes.`,
      );
    }
    const isFrozen = recipe.evaluation.batchStatistics === "frozen";
    const key = JSON.stringify([
      keyOfData(source),
      recipe.model,
      recipe.training.loss,
      frozen === undefined ? null : [recipe.evaluation, isFrozen ? String(frozen) : null],
      choice,
      // How long a call may take depends on it.
      takesTensors(recipe),
    ]);
    return cachedObjective[role](key, async () => {
      const isMissing = role === "test" && data.test.count === 0;
      const made = isMissing ? null : await lossOn(data, recipe, role, frozen);
      expectSilence(role, made?.seconds ?? 0);
      return made?.objective ?? null;
    });
  }

  async function activity(
    source: Source,
    on: "train" | "test" | Samples,
    most: number | null = null,
  ) {
    const { backend } = engines.started();
    const data = await dataset(source);
    const { inputShape, task } = data;
    if (isFunction(source.recipe.model))
      throw new WordedError(worded`A function has no layers to look into.`);
    const split = typeof on === "string" ? on : "test";
    const samples = take(typeof on === "string" ? data[on] : on, most);
    requireSamples(samples, split);
    const spec = { model: source.recipe.model, inputShape, task };
    const statistics = statisticsOn(data, split);
    const probe = await engines.activity({ spec, samples, statistics });
    expectSilence("activity", lookSeconds(spec, samples.count + normalizedOn(statistics), backend));
    return {
      at: probe.at,
      dispose() {
        probe.dispose();
        expectSilence("activity", 0);
      },
    };
  }

  return {
    start: engines.start,
    dataset,
    tasks,
    activity,
    landscape({ recipe, file }, find) {
      return cachedLandscape(JSON.stringify([recipe, file?.hash, engines.started().choice]), find);
    },
    training: (key, train) =>
      cachedTraining(JSON.stringify([key, engines.started().choice]), train),
    attend: breath.attend,
    matching: (seconds) => expectSilence("matching", seconds),
    objective,
    plane: null,
  };
}
