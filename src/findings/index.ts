/** Every finding that ships, in the order in which cards show them. */
import type { Finding } from "../study/finding";
import { adaptiveRank } from "./adaptiveRank";
import { ampFlattens } from "./ampFlattens";
import { batchHessian } from "./batchHessian";
import { batchSize } from "./batchSize";
import { coherence } from "./coherence";
import { curveAround } from "./curveAround";
import { directionalSharpness } from "./directionalSharpness";
import { dropoutStability } from "./dropoutStability";
import { edgeOfStability } from "./edgeOfStability";
import { filterNormalization } from "./filterNormalization";
import { flatNotGeneralizing } from "./flatNotGeneralizing";
import { flowSharpness } from "./flowSharpness";
import { forwardGradients } from "./forwardGradients";
import { grokking } from "./grokking";
import { grokkingOrthogonal, grokkingStablemax } from "./grokkingEdge";
import { hessianAxes } from "./hessianAxes";
import { largeStepLogistic } from "./largeStepLogistic";
import { layerwiseConnectivity } from "./layerwiseConnectivity";
import { linearDecay } from "./linearDecay";
import { lossMenu, polyLoss } from "./lossMenu";
import { focalNoise, robustLosses } from "./noisyLabelLosses";
import { optimizerEdges } from "./optimizerEdges";
import { outliersByClass } from "./outliersByClass";
import { partedAtStep } from "./partedAtStep";
import { pathInPlanes } from "./pathInPlanes";
import { plasticity, plasticityDecay, plasticitySpectral } from "./plasticity";
import { rateTransfer } from "./rateTransfer";
import { rescaledMinima } from "./rescaledMinima";
import { riverValley } from "./riverValley";
import { samAtSaddle } from "./samAtSaddle";
import { samEdge } from "./samEdge";
import { samFlattens } from "./samFlattens";
import { samLabelNoise } from "./samLabelNoise";
import { samNormalization } from "./samNormalization";
import { sampleSize } from "./sampleSize";
import { sgdStability } from "./sgdStability";
import { simplicityBias } from "./simplicityBias";
import { skipConnections } from "./skipConnections";
import { stabilityGap } from "./stabilityGap";
import { teacherStudent } from "./teacherStudent";
import { trainLonger } from "./trainLonger";
import { unboundedSmoothness } from "./unboundedSmoothness";
import { warmup, warmupTanh } from "./warmup";
import { weightMatching } from "./weightMatching";
import { whatMatchingDoes } from "./whatMatchingDoes";

export const findings: readonly Finding[] = [
  filterNormalization,
  skipConnections,
  teacherStudent,
  lossMenu,
  polyLoss,
  robustLosses,
  focalNoise,
  pathInPlanes,
  sampleSize,
  hessianAxes,
  outliersByClass,
  rescaledMinima,
  adaptiveRank,
  flatNotGeneralizing,
  samFlattens,
  samAtSaddle,
  samLabelNoise,
  samNormalization,
  ampFlattens,
  forwardGradients,
  directionalSharpness,
  edgeOfStability,
  flowSharpness,
  optimizerEdges,
  samEdge,
  warmup,
  warmupTanh,
  sgdStability,
  largeStepLogistic,
  unboundedSmoothness,
  coherence,
  simplicityBias,
  riverValley,
  linearDecay,
  grokking,
  grokkingOrthogonal,
  grokkingStablemax,
  plasticity,
  plasticityDecay,
  plasticitySpectral,
  stabilityGap,
  rateTransfer,
  batchHessian,
  batchSize,
  trainLonger,
  weightMatching,
  whatMatchingDoes,
  layerwiseConnectivity,
  partedAtStep,
  curveAround,
  dropoutStability,
];
