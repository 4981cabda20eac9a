import { averageWeights, greedySoup } from "../../connect/averages";
import { ensembleLoss } from "../../connect/similarity";
import type { Average, AverageKind } from "../../results/partners";
import type { Trained } from "../../results/results";
import { checkpointCount, finalParameters, parametersAt } from "../../results/trained";
import { type Handler, throwIfAborted } from "./job";

/** Stochastic averages begin after so much of the steps. */
const FROM = 0.75;

/**
 * Means of weights, and of predictions: of the run's own last checkpoints (stochastic weight averaging,
 * Izmailov et al. 2018, arXiv 1803.05407), of the run and its partners (soups, Wortsman et al. 2022,
 * arXiv 2203.05482; matched before as in Ainsworth et al. 2023, arXiv 2209.04836).
 */
export const averagesJob: Handler<"averages"> = async (input, { workbench, signal }) => {
  const { recipe, trained } = input;
  const partners = input.partners.filter(({ theta }) => theta.length > 0);
  const data = await workbench.dataset(input);
  const train = await workbench.objective(input, "train");
  const test = await workbench.objective(input, "test");
  const own = finalParameters(trained);
  const solutions = [own, ...partners.map(({ theta }) => theta)];

  const averages: Average[] = [];
  const add = async (kind: AverageKind, weights: Float32Array[]) => {
    if (weights.length < 2) return;
    const mean = averageWeights(weights);
    averages.push({
      kind,
      members: weights.length,
      train: lossOf(await train.evaluate(mean)),
      test: test && lossOf(await test.evaluate(mean)),
    });
    throwIfAborted(signal);
  };

  await add("stochastic", lastCheckpoints(trained));
  await add("uniform", solutions);
  const matched = partners.flatMap((report) =>
    report.matched !== null && report.matched.theta.length > 0 ? [report.matched.theta] : [],
  );
  await add("matched", [own, ...matched]);
  if (solutions.length < 2) return averages;

  const { members, theta, loss, accuracy } = await greedySoup(train, solutions);
  averages.push({
    kind: "greedy",
    members: members.length,
    train: { loss, accuracy },
    test: test && lossOf(await test.evaluate(theta)),
  });
  throwIfAborted(signal);

  const ensemble = async (split: "train" | "test") => {
    const probe = await workbench.activity(input, split);
    try {
      const outputs = [];
      for (const theta of solutions) outputs.push((await probe.at(theta)).outputs);
      return ensembleLoss(outputs, data[split], data.task, recipe.training.loss);
    } finally {
      probe.dispose();
    }
  };
  averages.push({
    kind: "ensemble",
    members: solutions.length,
    train: await ensemble("train"),
    test: test && (await ensemble("test")),
  });
  return averages;
};

const lossOf = ({ loss, accuracy }: { loss: number; accuracy: number }) => ({ loss, accuracy });

function lastCheckpoints(trained: Trained): Float32Array[] {
  const { step } = trained.history;
  const from = FROM * (step.at(-1) ?? 0);
  return Array.from({ length: checkpointCount(trained) }, (_, index) => index)
    .filter((index) => step[index] >= from)
    .map((index) => parametersAt(trained, index));
}
