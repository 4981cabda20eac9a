import { describeModel } from "../../catalog/models";
import { WordedError, worded } from "../../language/worded";
import { assembleTrained, type Checkpoint, measureCheckpoint } from "../../nn/checkpoint";
import { parameterLayout } from "../../nn/layout";
import { endsOf, type NetworkSpec } from "../../nn/spec";
import type { ParameterLayout } from "../../results/parameters";
import { checkpointCount, parametersAt, statisticsAt } from "../../results/trained";
import { type Handler, throwIfAborted } from "./job";

/**
 * Measures weights from elsewhere as training would have: one checkpoint after the other, under the
 * running statistics that came with it, if any.
 */
export const measureJob: Handler<"measure"> = async (input, { workbench, signal, progress }) => {
  const { recipe, trained } = input;
  const { task, inputShape } = await workbench.dataset(input);
  requireFit(trained.layout, { model: recipe.model, inputShape, task });
  const { step } = trained.history;
  const count = checkpointCount(trained);
  const checkpoints: Checkpoint[] = [];
  let layout = trained.layout;
  for (let row = 0; row < count; row++) {
    throwIfAborted(signal);
    progress(row / count, `measuring checkpoint ${row + 1} of ${count}`);
    const given = statisticsAt(trained, row);
    const frozen = given.length > 0 ? given : undefined;
    const objective = await workbench.objective(input, "train", frozen);
    const test = await workbench.objective(input, "test", frozen);
    const measured = await measureCheckpoint(
      step[row],
      parametersAt(trained, row),
      objective,
      test,
      true,
    );
    checkpoints.push(frozen === undefined ? measured : { ...measured, statistics: frozen });
    layout = objective.layout;
  }
  const { moments, steps, stopped } = trained;
  const outcome = { moments, steps, stopped };
  return { trained: assembleTrained(layout, checkpoints, outcome) };
};

const shapes = (layout: ParameterLayout): string =>
  layout.map(({ shape }) => shape.join("×")).join(", ");

/** @throws Error when the weights are those of another network than the data ask for. */
function requireFit(layout: ParameterLayout, spec: NetworkSpec): void {
  const wanted = shapes(parameterLayout(spec));
  if (shapes(layout) === wanted) return;
  throw new WordedError(
    worded`The weights do not fit these data, which need a network ${describeModel(spec.model, endsOf(spec))} with tensors of ${wanted}; the files have ${shapes(layout)}.`,
  );
}
