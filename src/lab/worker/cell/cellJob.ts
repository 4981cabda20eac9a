import { catalogMeasures, isOwn, type Values } from "../../../study/measure";
import { type Handler, throwIfAborted } from "../job";
import { pacedProgress } from "../pacedProgress";
import { takeMeasure } from "./measures";
import { trainCell } from "./trainedCell";

/** The share of a cell's progress that its training has; the rest is its measures'. */
const TRAINING_SHARE = 0.7;

/** One run of a study: trains the network and measures it. A diverged one is not measured. */
export const cellJob: Handler<"cell"> = async ({ recipe, measures, file = null }, context) => {
  const { signal } = context;
  const report = pacedProgress(context.progress);
  const list = Object.entries(measures);
  const keepMoments = list.some(([, { kind }]) => kind === "edge-ratio");
  const asked = { keepMoments, along: catalogMeasures(measures) };
  const cell = await trainCell({ recipe, file }, asked, {
    ...context,
    progress: (fraction, detail) => report(TRAINING_SHARE * fraction, detail),
  });
  throwIfAborted(signal);
  const { stopped, steps } = cell.trained;
  if (stopped === "diverged") return { status: "diverged", step: steps };
  const values: Record<string, Values> = { ...cell.along };
  for (const [index, [id, measure]] of list.entries()) {
    if (!isOwn(measure)) continue;
    report(TRAINING_SHARE + ((1 - TRAINING_SHARE) * index) / list.length, `measuring ${id}`);
    values[id] = await takeMeasure(measure, cell);
    throwIfAborted(signal);
  }
  return { status: "finished", values };
};
