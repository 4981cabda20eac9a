import { type Handler, throwIfAborted, usedBy } from "./job";

export const planeJob: Handler<"plane"> = async (input, { workbench }) => {
  const { recipe, file, origin, directions, statistics } = input;
  const source = { recipe, file };
  const objective = await workbench.objective(source, "evaluation", statistics);
  workbench.plane = { source, statistics, origin, directions };
  return usedBy(objective);
};

export const sampleJob: Handler<"sample"> = async ({ coefficients }, { workbench, signal }) => {
  if (workbench.plane === null) throw new Error("No plane has been chosen.");
  const { source, statistics, origin, directions } = workbench.plane;
  // Not kept from the plane job: a job in between may have needed another objective in its place.
  const objective = await workbench.objective(source, "evaluation", statistics);
  const points = coefficients.length / (directions.length / origin.length);
  const loss = new Float32Array(points);
  const accuracy = new Float32Array(points);
  const started = performance.now();
  await objective.evaluateMany(origin, directions, coefficients, loss, accuracy, signal);
  throwIfAborted(signal);
  return { loss, accuracy, seconds: (performance.now() - started) / 1000 };
};
