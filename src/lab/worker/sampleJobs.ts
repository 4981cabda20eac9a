import { type Handler, usedBy } from "./handlers";

export const planeJob: Handler<"plane"> = async (input, { workbench }) => {
  const { origin, directions, statistics } = input;
  const objective = await workbench.objective(input, "evaluation", statistics);
  workbench.plane = { objective, origin, directions };
  return usedBy(objective);
};

export const sampleJob: Handler<"sample"> = async ({ coefficients }, { workbench }) => {
  if (workbench.plane === null) throw new Error("No plane has been chosen.");
  const { objective, origin, directions } = workbench.plane;
  const points = coefficients.length / (directions.length / origin.length);
  const loss = new Float32Array(points);
  const accuracy = new Float32Array(points);
  const started = performance.now();
  await objective.evaluateMany(origin, directions, coefficients, loss, accuracy);
  return { loss, accuracy, seconds: (performance.now() - started) / 1000 };
};
