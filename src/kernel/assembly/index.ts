// What the host calls; see ../fusedMlp.ts for the order. Pointers are read from exported globals.

export { emptyFrames, frames } from "./breathing";
export { curvatureVector } from "./curvature";
export { gradient } from "./derivatives";
export { descend } from "./descent";
export {
  evaluateLayeredPoints,
  layeredAccuracies,
  layeredCoefficients,
  layeredLosses,
  layeredTheta,
  packLayered,
  reserveLayeredPlane,
  reserveLayers,
} from "./layeredPlane";
export { layeredDescend } from "./layeredDescent";
export { layeredCurvature, layeredGradient, reserveLayeredDerivatives } from "./layeredDerivatives";
export { correctCount } from "./loss";
export { moments } from "./moments";
export { addLayer, describe, inputs, parameterCount, targets } from "./network";
export { layeredPoint, layeredResult, layeredVector } from "./parameters";
export { accuracies, coefficients, evaluatePoints, losses, pack, reservePlane } from "./plane";
export { layeredBatch, lendingInputs, mostLayeredIndices, reserveLending } from "./population";
export {
  addOperation,
  describeLayers,
  layeredInputs,
  layeredParameterCount,
  layeredTargets,
  normalizedChannels,
  reserveLayeredSamples,
} from "./program";
export { firstMemory, secondMemory, stepLosses, stepNumbers } from "./steps";
export { batch, mostIndices, result, theta, vector } from "./vectors";

import { reserveCurvature } from "./curvature";
import { reserveDerivatives } from "./derivatives";
import { packedVector, reserveLayerProducts, transposedVector } from "./layerProducts";
import { reserveSamples as reserveSampleSet } from "./network";
import { reserveSteps } from "./steps";
import { reserveTile } from "./tiles";
import { reserveVectors } from "./vectors";

/** Ends the description: makes room for the samples and for everything that derivatives need. */
export function reserveSamples(count: i32, largestBatch: i32): void {
  reserveSampleSet(count);
  reserveTile();
  reserveVectors(largestBatch);
  reserveLayerProducts();
  reserveDerivatives();
  reserveCurvature();
  // After curvature, which lends what lies idle during a descent.
  reserveSteps(packedVector, transposedVector);
}
