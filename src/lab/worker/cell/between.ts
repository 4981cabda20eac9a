import { along } from "../../../connect/curve";
import { dropoutLosses } from "../../../connect/dropout";
import { layerBarriers } from "../../../connect/layerwise";
import { matchWeights } from "../../../connect/matchWeights";
import { line, type Path } from "../../../connect/path";
import { pathLosses } from "../../../connect/pathLosses";
import { disagreement, linearCka } from "../../../connect/similarity";
import { type UnitGroups, unitGroups } from "../../../connect/unitGroups";
import { architecture } from "../../../nn/architecture";
import { difference, norm } from "../../../plane/vector";
import { barrier } from "../../../results/barrier";
import type { LossesAlong } from "../../../results/partners";
import { finalParameters } from "../../../results/trained";
import type { MeasureOf, Values } from "../../../study/measure";
import { mean } from "../../../study/statistics";
import { meanCosine, trainBend } from "../comparison";
import { trainPartner } from "../trainPartner";
import { once } from "./once";
import { lossOn, type TrainedCell } from "./trainedCell";

type Between = MeasureOf<"between">;

/** The other network has this much more as its seed. */
const OTHER = 1000;

const groupsOf = ({ spec }: TrainedCell): UnitGroups => unitGroups(architecture(spec));

function partnerOf(cell: TrainedCell, { branch }: Between): Promise<Float32Array> {
  const { recipe, file, workbench, signal } = cell;
  const seed = recipe.seed + OTHER;
  return once(cell, `partner ${branch}`, async () => {
    const change =
      branch === null
        ? ({ kind: "seed", seed } as const)
        : ({ kind: "branch", step: branch, seed } as const);
    const source = { recipe, file };
    const partner = await trainPartner({ source, workbench, change, signal, onStep() {} });
    if (partner.divergedAt !== null) throw new Error("The other network diverged.");
    return partner.theta;
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

const curveName = ({ branch, curveSteps, curveRate }: Between): string =>
  `curve ${branch} ${curveSteps} ${curveRate}`;

async function curveTo(cell: TrainedCell, measure: Between): Promise<Path> {
  const b = await partnerOf(cell, measure);
  const { recipe, trained, training, signal } = cell;
  const { curveSteps, curveRate } = measure;
  return once(cell, curveName(measure), async () =>
    along(
      await trainBend(training, finalParameters(trained), b, {
        kind: "bezier",
        steps: curveSteps,
        learningRate: curveRate,
        seed: recipe.seed,
        signal,
      }),
    ),
  );
}

/** Losses from the run's network on, on a way that has this name. */
function lossesOn(
  cell: TrainedCell,
  { split }: Between,
  name: string,
  way: () => Promise<Path>,
): Promise<LossesAlong> {
  const { signal } = cell;
  return once(cell, `losses ${name} ${split}`, async () => {
    const train = lossOn(split, cell);
    return (await pathLosses({ at: await way(), train, test: null, signal })).train;
  });
}

const lineLosses = (cell: TrainedCell, measure: Between): Promise<LossesAlong> =>
  lossesOn(cell, measure, `line ${measure.branch}`, async () =>
    line(finalParameters(cell.trained), await partnerOf(cell, measure)),
  );

const matchedLosses = (cell: TrainedCell, measure: Between): Promise<LossesAlong> =>
  lossesOn(cell, measure, `matched ${measure.branch}`, async () =>
    line(finalParameters(cell.trained), await matchedOf(cell, measure)),
  );

const curveLosses = (cell: TrainedCell, measure: Between): Promise<LossesAlong> =>
  lossesOn(cell, measure, curveName(measure), () => curveTo(cell, measure));

/** What both networks say of the test samples. */
async function activities(cell: TrainedCell, measure: Between) {
  const { recipe, file, workbench, trained } = cell;
  const b = await partnerOf(cell, measure);
  return once(cell, `activities ${measure.branch}`, async () => {
    const probe = await workbench.activity({ recipe, file }, "test");
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
    const whole = barrier(await lineLosses(cell, { ...measure, split: "train" })).aboveMean;
    return (await layerBarriers(training, a, b, { signal })).map(({ alone }) => alone / whole);
  });
}

/** Measures of the run and another network, that of another seed or of other batches from a step on. */
export async function takeBetween(measure: Between, cell: TrainedCell): Promise<Values> {
  const a = finalParameters(cell.trained);
  const { recipe, training, signal } = cell;
  const b = () => partnerOf(cell, measure);
  const matched = () => matchedOf(cell, measure);
  const cosine = (other: Float32Array) =>
    meanCosine(training, a, other, { seed: recipe.seed, signal });
  switch (measure.quantity) {
    case "barrier":
      return [barrier(await lineLosses(cell, measure)).height];
    case "matched-barrier":
      return [barrier(await matchedLosses(cell, measure)).height];
    case "matched-middle": {
      const { t, accuracy } = await matchedLosses(cell, measure);
      return [accuracy[t.indexOf(0.5)]];
    }
    case "matched-distance":
      return [norm(difference(a, await matched())) / norm(difference(a, await b()))];
    case "singular-vectors":
      return [await cosine(await b()), await cosine(await matched())];
    case "curve-barrier":
      return [barrier(await curveLosses(cell, measure)).height];
    case "curve-highest": {
      const { loss } = await curveLosses(cell, measure);
      return [Math.max(...loss)];
    }
    case "curve-accuracy": {
      const { accuracy } = await curveLosses(cell, measure);
      return [Math.min(...accuracy) - Math.min(accuracy[0], accuracy[accuracy.length - 1])];
    }
    case "mode-connectivity": {
      const { accuracy } = await curveLosses(cell, measure);
      const ends = (accuracy[0] + accuracy[accuracy.length - 1]) / 2;
      const differences = Array.from(accuracy, (value) => value - ends);
      return [differences.reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most), 0)];
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
