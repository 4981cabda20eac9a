/** Every finding that ships, in the order in which cards show them. */
import type { Finding } from "../study/finding";
import { adaptiveRank } from "./adaptiveRank";
import { batchHessian } from "./batchHessian";
import { batchSize } from "./batchSize";
import { curveAround } from "./curveAround";
import { directionalSharpness } from "./directionalSharpness";
import { dropoutStability } from "./dropoutStability";
import { edgeOfStability } from "./edgeOfStability";
import { filterNormalization } from "./filterNormalization";
import { flatNotGeneralizing } from "./flatNotGeneralizing";
import { grokking } from "./grokking";
import { grokkingOrthogonal, grokkingStablemax } from "./grokkingEdge";
import { hessianAxes } from "./hessianAxes";
import { largeStepLogistic } from "./largeStepLogistic";
import { layerwiseConnectivity } from "./layerwiseConnectivity";
import { optimizerEdges } from "./optimizerEdges";
import { outliersByClass } from "./outliersByClass";
import { partedAtStep } from "./partedAtStep";
import { pathInPlanes } from "./pathInPlanes";
import { plasticity, plasticityDecay } from "./plasticity";
import { rateTransfer } from "./rateTransfer";
import { rescaledMinima } from "./rescaledMinima";
import { riverValley } from "./riverValley";
import { samEdge } from "./samEdge";
import { samFlattens } from "./samFlattens";
import { sampleSize } from "./sampleSize";
import { sgdStability } from "./sgdStability";
import { skipConnections } from "./skipConnections";
import { warmup, warmupTanh } from "./warmup";
import { weightMatching } from "./weightMatching";
import { whatMatchingDoes } from "./whatMatchingDoes";

export const findings: readonly Finding[] = [
  filterNormalization,
  skipConnections,
  pathInPlanes,
  sampleSize,
  hessianAxes,
  outliersByClass,
  rescaledMinima,
  adaptiveRank,
  flatNotGeneralizing,
  samFlattens,
  directionalSharpness,
  edgeOfStability,
  optimizerEdges,
  samEdge,
  warmup,
  warmupTanh,
  sgdStability,
  largeStepLogistic,
  riverValley,
  grokking,
  grokkingOrthogonal,
  grokkingStablemax,
  plasticity,
  plasticityDecay,
  rateTransfer,
  batchHessian,
  batchSize,
  weightMatching,
  whatMatchingDoes,
  layerwiseConnectivity,
  partedAtStep,
  curveAround,
  dropoutStability,
];
