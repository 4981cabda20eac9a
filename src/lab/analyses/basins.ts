import { coarseToFine } from "../../plane/coarseToFine";
import type { Basins } from "../../results/walks";
import { type AnalysisCode, settingsOf } from "./code";
import { manyWalks } from "./manyWalks";
import { gridOver, pointsOf, requireSurface, type SurfaceGrid } from "./onPlane";

export const basins: AnalysisCode = async (session) => {
  const { curvature } = session.run;
  const { columns, rows } = settingsOf(session, "basins");
  const over = gridOver(requireSurface(session.run), columns, rows);
  const basins = curvature.basins ?? emptyBasins(over);
  curvature.basins = basins;
  const { indices } = coarseToFine(over.alpha.length, over.beta.length);
  return manyWalks(session, {
    ...{ of: "ends", over, starts: pointsOf(over), total: indices.length, name: "basins" },
    missing: Array.from(indices).filter((cell) => basins.done[cell] === 0),
    take(cell, row) {
      [basins.endAlpha[cell], basins.endBeta[cell], basins.steps[cell]] = row;
      basins.done[cell] = 1;
    },
  });
};

function emptyBasins({ alpha, beta }: SurfaceGrid): Basins {
  const count = alpha.length * beta.length;
  const unknown = () => new Float32Array(count).fill(Number.NaN);
  return {
    ...{ alpha, beta, done: new Uint8Array(count) },
    ...{ endAlpha: unknown(), endBeta: unknown(), steps: unknown() },
  };
}
