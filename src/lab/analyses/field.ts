import type { StepField } from "../../results/walks";
import { type AnalysisCode, settingsOf } from "./code";
import { manyWalks } from "./manyWalks";
import { gridOver, pointsOf, requireSurface } from "./onPlane";

export const field: AnalysisCode = async (session) => {
  const { curvature } = session.run;
  const { columns, rows } = settingsOf(session, "field");
  const over = gridOver(requireSurface(session.run), columns, rows);
  const total = over.alpha.length * over.beta.length;
  const unknown = () => new Float32Array(total).fill(Number.NaN);
  const field: StepField = curvature.field ?? {
    ...{ ...over, done: new Uint8Array(total) },
    ...{ gradientAlpha: unknown(), gradientBeta: unknown() },
    ...{ stepAlpha: unknown(), stepBeta: unknown() },
  };
  curvature.field = field;
  const cells = Array.from({ length: total }, (_, cell) => cell);
  return manyWalks(session, {
    ...{ of: "steps", over, starts: pointsOf(over), total, name: "field of steps" },
    missing: cells.filter((cell) => field.done[cell] === 0),
    take(cell, row) {
      [field.gradientAlpha[cell], field.gradientBeta[cell]] = row;
      [field.stepAlpha[cell], field.stepBeta[cell]] = row.subarray(2);
      field.done[cell] = 1;
    },
  });
};
