import { along } from "../../../connect/curve";
import { dropoutLosses } from "../../../connect/dropout";
import { layerBarriers } from "../../../connect/layerwise";
import { matchWeights } from "../../../connect/matchWeights";
import { line, type Path } from "../../../connect/path";
import { pathLosses } from "../../../connect/pathLosses";
import { disagreement, linearCka } from "../../../connect/similarity";
import { singularAgreement } from "../../../connect/singularVectors";
import { trainCurve } from "../../../connect/trainCurve";
import { type UnitGroups, unitGroups } from "../../../connect/unitGroups";
import { difference, norm } from "../../../landscape/vector";
import { activityProbe } from "../../../nn/activity";
import { architecture } from "../../../nn/architecture";
import { barrier } from "../../../results/barrier";
import type { LossesAlong } from "../../../results/partners";
import { finalParameters } from "../../../results/trained";
import type { MeasureOf, Values } from "../../../study/measure";
import { mean } from "../../../study/statistics";
import { trainPartner } from "../trainPartner";
import type { TrainedCell } from "./trainedCell";

type Between = MeasureOf<"between">;

/** The other network has this much more as its seed. */
const OTHER = 1000;
/** Singular pairs compared of each kernel. */
const SINGULAR_PAIRS = 5;
/** Samples for each step of a curve. */
const CURVE_BATCH = 128;

/** What measures of one cell share: the partner, its matched self, the curve to it. */
const shared = new WeakMap<TrainedCell, Map<string, Promise<unknown>>>();

function once<T>(cell: TrainedCell, name: string, make: () => Promise<T>): Promise<T> {
  const made = shared.get(cell) ?? new Map<string, Promise<unknown>>();
  shared.set(cell, made);
  const held = made.get(name) ?? make();
  made.set(name, held);
  // What is held under a name is what was made under it.
  return held as Promise<T>;
}

const specOf = ({ recipe, dataset }: TrainedCell) => ({
  model: recipe.model,
  inputShape: dataset.inputShape,
  task: dataset.task,
});

const groupsOf = (cell: TrainedCell): UnitGroups => unitGroups(architecture(specOf(cell)));

function partnerOf(cell: TrainedCell, { branch }: Between): Promise<Float32Array> {
  const { recipe, workbench, signal } = cell;
  const seed = recipe.seed + OTHER;
  return once(cell, `partner ${branch}`, async () => {
    const change =
      branch === null
        ? ({ kind: "seed", seed } as const)
        : ({ kind: "branch", step: branch, seed } as const);
    const source = { recipe, file: null };
    const partner = await trainPartner({ source, workbench, change, signal, onStep() {} });
    if (partner.stopped === "diverged") throw new Error("The other network diverged.");
    return finalParameters(partner).slice();
  });
}

async function matchedOf(cell: TrainedCell, measure: Between): Promise<Float32Array> {
  const b = await partnerOf(cell, measure);
  const { recipe, trained, signal } = cell;
  return once(cell, `matched ${measure.branch}`, async () => {
    const options = { seed: recipe.seed, signal };
    return (await matchWeights(groupsOf(cell), finalParameters(trained), b, options)).theta;
  });
}

async function curveTo(cell: TrainedCell, measure: Between): Promise<Path> {
  const b = await partnerOf(cell, measure);
  const { recipe, trained, training, signal } = cell;
  const { curveSteps, curveRate } = measure;
  return once(cell, `curve ${measure.branch} ${curveSteps} ${curveRate}`, async () =>
    along(
      await trainCurve(training, finalParameters(trained), b, {
        kind: "bezier",
        bends: 1,
        steps: curveSteps,
        learningRate: curveRate,
        batchSize: CURVE_BATCH,
        seed: recipe.seed,
        signal,
      }),
    ),
  );
}

async function lossesOn(cell: TrainedCell, { split }: Between, at: Path): Promise<LossesAlong> {
  const { training, test, signal } = cell;
  const train = split === "train" ? training : test;
  if (train === null) throw new Error("There are no test samples to measure on.");
  return (await pathLosses({ at, train, test: null, signal })).train;
}

async function cosinesWith(cell: TrainedCell, other: Float32Array): Promise<number> {
  const { recipe, trained, training, signal } = cell;
  const options = { count: SINGULAR_PAIRS, seed: recipe.seed, signal };
  const a = finalParameters(trained);
  const kernels = await singularAgreement(training.layout, a, other, options);
  return mean(kernels.map(({ cosines }) => mean(cosines)));
}

/** What both networks say of the test samples. */
async function activities(cell: TrainedCell, measure: Between) {
  const { dataset, trained } = cell;
  const b = await partnerOf(cell, measure);
  return once(cell, `activities ${measure.branch}`, async () => {
    const probe = activityProbe({
      layers: architecture(specOf(cell)),
      inputShape: dataset.inputShape,
      samples: dataset.test,
      statistics: { policy: "recomputed", samples: dataset.train },
    });
    try {
      return [await probe.at(finalParameters(trained)), await probe.at(b)] as const;
    } finally {
      probe.dispose();
    }
  });
}

/** For each layer, with it alone in the middle, the loss above the ends' mean over that with all of them. */
function layerShares(measure: Between, cell: TrainedCell): Promise<number[]> {
  const { trained, training, signal } = cell;
  const a = finalParameters(trained);
  return once(cell, `layers ${measure.branch}`, async () => {
    const b = await partnerOf(cell, measure);
    const whole = barrier(
      await lossesOn(cell, { ...measure, split: "train" }, line(a, b)),
    ).aboveMean;
    return (await layerBarriers(training, a, b, signal)).map(({ alone }) => alone / whole);
  });
}

/** Measures of the run and another network, that of another seed or of other batches from a step on. */
export async function takeBetween(measure: Between, cell: TrainedCell): Promise<Values> {
  const a = finalParameters(cell.trained);
  const losses = (at: Path) => lossesOn(cell, measure, at);
  const b = () => partnerOf(cell, measure);
  const matched = () => matchedOf(cell, measure);
  switch (measure.quantity) {
    case "barrier":
      return [barrier(await losses(line(a, await b()))).height];
    case "matched-barrier":
      return [barrier(await losses(line(a, await matched()))).height];
    case "matched-middle": {
      const { t, accuracy } = await losses(line(a, await matched()));
      return [accuracy[t.indexOf(0.5)]];
    }
    case "matched-distance":
      return [norm(difference(a, await matched())) / norm(difference(a, await b()))];
    case "singular-vectors":
      return [await cosinesWith(cell, await b()), await cosinesWith(cell, await matched())];
    case "curve-barrier":
      return [barrier(await losses(await curveTo(cell, measure))).height];
    case "curve-highest": {
      const { loss } = await losses(await curveTo(cell, measure));
      return [Math.max(...loss)];
    }
    case "curve-accuracy": {
      const { accuracy } = await losses(await curveTo(cell, measure));
      return [Math.min(...accuracy) - Math.min(accuracy[0], accuracy[accuracy.length - 1])];
    }
    case "layers":
      return layerShares(measure, cell);
    case "later-layers":
      return (await layerShares(measure, cell)).slice(1);
    case "cka": {
      const [one, other] = await activities(cell, measure);
      const last = one.layers.length - 1;
      return [await linearCka(one.layers[last].reads, other.layers[last].reads)];
    }
    case "disagreement": {
      const [one, other] = await activities(cell, measure);
      return [disagreement(one.outputs, other.outputs)];
    }
  }
}

/** Mean training loss with a random half of each hidden layer, over so many draws. */
export async function takeHalves({ draws }: MeasureOf<"halves">, cell: TrainedCell) {
  const { recipe, trained, training, signal } = cell;
  const options = { draws, seed: recipe.seed, signal };
  return [
    mean([...(await dropoutLosses(training, groupsOf(cell), finalParameters(trained), options))]),
  ];
}
