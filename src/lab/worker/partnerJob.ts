import { isFunction } from "../../catalog/models";
import { along, type Curve } from "../../connect/curve";
import { dropoutPath } from "../../connect/dropout";
import { layerBarriers } from "../../connect/layerwise";
import { matchActivations } from "../../connect/matchActivations";
import { matchWeights } from "../../connect/matchWeights";
import { line } from "../../connect/path";
import { type PathJob, pathLosses } from "../../connect/pathLosses";
import { permute } from "../../connect/permute";
import { repairBetween } from "../../connect/repair";
import { disagreement, ensembleLoss, linearCka } from "../../connect/similarity";
import { unitGroups } from "../../connect/unitGroups";
import { WordedError, worded } from "../../language/worded";
import type { UnitValues } from "../../nn/activity";
import { architecture } from "../../nn/architecture";
import { difference, norm } from "../../plane/vector";
import type { Likeness, PartnerReport, PathLosses } from "../../results/partners";
import { finalParameters } from "../../results/trained";
import { BEYOND, MOST_ACTIVITY, meanCosine, REFINEMENTS, trainBend } from "./comparison";
import { type Handler, throwIfAborted, usedBy } from "./job";
import { pacedProgress } from "./pacedProgress";
import { type PartnerPart, partnerProgress } from "./partnerProgress";
import { assignmentSeconds } from "./silence";
import { trainPartner } from "./trainPartner";

/** Even steps of the path through halves: its five pieces meet at some of them. */
const HALVES_STEPS = 25;

/** Of functions, which have no units. */
const NO_LIKENESS: Likeness = {
  disagreement: Number.NaN,
  cka: Number.NaN,
  ensembleLoss: Number.NaN,
  ensembleAccuracy: Number.NaN,
};

/** What comes before the line of a part that makes it first, of its time. */
const MATCHED = 0.5;
const BENT = 0.8;

export const partnerJob: Handler<"partner"> = async (input, context) => {
  try {
    return await compare(input, context);
  } finally {
    context.workbench.matching(0);
  }
};

const compare: Handler<"partner"> = async (input, { workbench, signal, progress }) => {
  const { recipe, settings, trained, brought } = input;
  const a = finalParameters(trained);
  const { inputShape, task, ...splits } = await workbench.dataset(input);
  const spec = { model: recipe.model, inputShape, task };
  const samples = { train: splits.train.count, test: splits.test.count };
  const work = { partner: settings, recipe, spec, samples };
  const tell = partnerProgress(work, pacedProgress(progress));
  const { theta, divergedAt } =
    brought === null
      ? await trainPartner({
          source: input,
          workbench,
          change: settings.change,
          signal,
          onStep: (step, steps) =>
            tell("training", step / steps, `partner, step ${step} of ${steps}`),
        })
      : { theta: fitting(brought, a), divergedAt: null };
  throwIfAborted(signal);
  // Only now: a partner may have been trained on other data.
  const data = await workbench.dataset(input);
  const objective = await workbench.objective(input, "train");
  const test = await workbench.objective(input, "test");
  const groups = unitGroups(architecture(spec));
  workbench.matching(assignmentSeconds(Math.max(0, ...groups.sizes)));

  const measure = (
    at: PathJob["at"],
    { part, what, from = 0 }: { part: PartnerPart; what: string; from?: number },
    beyond: number,
    steps?: number,
  ): Promise<PathLosses> => {
    const onPoint = (done: number, most: number) =>
      tell(part, from + ((1 - from) * done) / most, `loss on ${what}, ${done} of ${most} points`);
    const refinements = REFINEMENTS;
    return pathLosses({ at, train: objective, test, signal, beyond, steps, refinements, onPoint });
  };
  const likeness = async (): Promise<Likeness> => {
    if (isFunction(recipe.model)) return NO_LIKENESS;
    const split = test === null ? "train" : "test";
    const probe = await workbench.activity(input, split);
    try {
      const [one, other] = [await probe.at(a), await probe.at(theta)];
      const last = one.layers.length - 1;
      const outputs = [one.outputs, other.outputs];
      const both = ensembleLoss(outputs, data[split], data.task, recipe.training.loss);
      return {
        disagreement:
          data.task.kind === "classification" ? disagreement(outputs[0], outputs[1]) : Number.NaN,
        cka: await linearCka(
          firstRows(one.layers[last].reads, MOST_ACTIVITY),
          firstRows(other.layers[last].reads, MOST_ACTIVITY),
        ),
        ensembleLoss: both.loss,
        ensembleAccuracy: both.accuracy,
      };
    } finally {
      probe.dispose();
    }
  };

  const cosines = (other: Float32Array): Promise<number> =>
    meanCosine(objective, a, other, { seed: recipe.seed, signal });

  const matched = async () => {
    const { matching, repair } = settings;
    if (matching === null || isFunction(recipe.model)) return null;
    tell("matching", 0, `matching by ${matching}`);
    const matchedLine = { part: "matching", what: "the matched line", from: MATCHED } as const;
    const probe = await workbench.activity(input, "train", MOST_ACTIVITY);
    try {
      const there =
        matching === "weights"
          ? (await matchWeights(groups, a, theta, { seed: recipe.seed, signal })).theta
          : permute(
              theta,
              groups,
              await matchActivations(groups, await probe.at(a), await probe.at(theta), signal),
            );
      const straight = line(a, there);
      const repaired = repair ? await repairBetween(probe, objective.layout, a, there) : null;
      const at = repaired ? (t: number) => repaired(straight(t), t) : straight;
      return {
        theta: there,
        distance: norm(difference(a, there)),
        cosines: [await cosines(theta), await cosines(there)] as [number, number],
        line: await measure(at, matchedLine, repair ? 0 : BEYOND),
      };
    } finally {
      probe.dispose();
    }
  };

  const curved = async (): Promise<Pick<PartnerReport, "curve" | "bend">> => {
    if (settings.curve === null) return { curve: null, bend: new Float32Array() };
    const { kind, steps, learningRate } = settings.curve;
    const curve: Curve = await trainBend(objective, a, theta, {
      kind,
      steps,
      learningRate,
      seed: recipe.seed,
      signal,
      onStep: (step) => tell("curve", (BENT * step) / steps, `curve, step ${step} of ${steps}`),
    });
    throwIfAborted(signal);
    const onCurve = { part: "curve", what: "the curve", from: BENT } as const;
    return { curve: await measure(along(curve), onCurve, 0), bend: curve.points[1] };
  };

  const report = {
    settings,
    theta,
    distance: norm(difference(a, theta)),
    line: await measure(line(a, theta), { part: "line", what: "the line" }, BEYOND),
    likeness: await likeness(),
    matched: await matched(),
    ...(await curved()),
    halves:
      settings.halves && !isFunction(recipe.model)
        ? await measure(
            along(dropoutPath(groups, a, theta, recipe.seed)),
            { part: "halves", what: "the path through halves" },
            0,
            HALVES_STEPS,
          )
        : null,
    layers: settings.layers
      ? await layerBarriers(objective, a, theta, {
          signal,
          onLayer: (done, all) => tell("layers", done / all, `layer ${done} of ${all}`),
        })
      : [],
  };
  return { report, divergedAt, used: usedBy(objective) };
};

/** Weights of elsewhere. @throws Error in words where they are of another network. */
function fitting(brought: Float32Array, own: Float32Array): Float32Array {
  if (brought.length === own.length) return brought;
  const [theirs, ours] = [brought, own].map(({ length }) => length.toLocaleString("en"));
  throw new WordedError(
    worded`These weights are of another network: they are ${theirs} numbers, and this one has ${ours}.`,
  );
}

/** A view of the first samples. */
function firstRows({ values, width }: UnitValues, count: number): UnitValues {
  return { values: values.subarray(0, count * width), width };
}
