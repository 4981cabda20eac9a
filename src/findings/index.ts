/** Every finding that ships, in the order in which cards show them. */
import type { Finding } from "../study/finding";
import { adaptiveRank } from "./adaptiveRank";
import { adaptiveRounding } from "./adaptiveRounding";
import { adversarialWeights } from "./adversarialWeights";
import { ampFlattens } from "./ampFlattens";
import { attentionSharpness } from "./attentionSharpness";
import { batchHessian } from "./batchHessian";
import { batchSize } from "./batchSize";
import { buresWasserstein } from "./buresWasserstein";
import { catastrophicOverfitting } from "./catastrophicOverfitting";
import { classImbalance } from "./classImbalance";
import { coherence } from "./coherence";
import { convectionPinn } from "./convectionPinn";
import { convolutionalRank } from "./convolutionalRank";
import { curveAround } from "./curveAround";
import { diracGan } from "./diracGan";
import { directionalSharpness } from "./directionalSharpness";
import { dropoutStability } from "./dropoutStability";
import { earlierLayers } from "./earlierLayers";
import { earlyAlignment } from "./earlyAlignment";
import { edgeOfStability } from "./edgeOfStability";
import { extragradient } from "./extragradient";
import { filterNormalization } from "./filterNormalization";
import { firstOrderFlatness } from "./firstOrderFlatness";
import { fisherSam } from "./fisherSam";
import { flatNotGeneralizing } from "./flatNotGeneralizing";
import { flowSharpness } from "./flowSharpness";
import { forwardGradients } from "./forwardGradients";
import { gamFlattens } from "./gamFlattens";
import { grokking } from "./grokking";
import { grokkingOrthogonal, grokkingStablemax } from "./grokkingEdge";
import { hessianAxes } from "./hessianAxes";
import { hessianUnderShift } from "./hessianUnderShift";
import { intrinsicDimension } from "./intrinsicDimension";
import { knownMinima } from "./knownMinima";
import { labelSmoothing } from "./labelSmoothing";
import { largeStepLogistic } from "./largeStepLogistic";
import { layerwiseConnectivity } from "./layerwiseConnectivity";
import { lazyToRich } from "./lazyToRich";
import { linearDecay, refinedSchedule } from "./linearDecay";
import { lossMenu, polyLoss } from "./lossMenu";
import { modeInterpolation } from "./modeInterpolation";
import { momoRates } from "./momoRates";
import { neuronNoise } from "./neuronNoise";
import { noiseContrastive } from "./noiseContrastive";
import { focalNoise, robustLosses } from "./noisyLabelLosses";
import { opposingRemoval } from "./opposingRemoval";
import { opposingSignals } from "./opposingSignals";
import { optimizerEdges } from "./optimizerEdges";
import { outliersByClass } from "./outliersByClass";
import { partedAtStep } from "./partedAtStep";
import { pathInPlanes } from "./pathInPlanes";
import { plasticity, plasticityDecay, plasticityRenewal, plasticitySpectral } from "./plasticity";
import { rateTransfer } from "./rateTransfer";
import { rescaledMinima } from "./rescaledMinima";
import { riverValley } from "./riverValley";
import { samAtSaddle } from "./samAtSaddle";
import { samEdge } from "./samEdge";
import { samFlattens } from "./samFlattens";
import { samLabelNoise } from "./samLabelNoise";
import { samNormalization } from "./samNormalization";
import { sampleSize } from "./sampleSize";
import { sgdCoherence } from "./sgdCoherence";
import { sgdStability } from "./sgdStability";
import { simplicityBias } from "./simplicityBias";
import { skipConnections } from "./skipConnections";
import { stabilityGap } from "./stabilityGap";
import { teacherStudent } from "./teacherStudent";
import { temperatureAndLoad } from "./temperatureAndLoad";
import { trainLonger } from "./trainLonger";
import { safFlattens, safGeneralizes } from "./trajectoryLoss";
import { twoWeightsLogistic } from "./twoWeightsLogistic";
import { unboundedSmoothness } from "./unboundedSmoothness";
import { valleyDecay } from "./valleyDecay";
import { visionTransformer } from "./visionTransformer";
import { warmup, warmupTanh } from "./warmup";
import { weightMatching } from "./weightMatching";
import { weightStandardization } from "./weightStandardization";
import { whatMatchingDoes } from "./whatMatchingDoes";

export const findings: readonly Finding[] = [
  filterNormalization,
  skipConnections,
  teacherStudent,
  neuronNoise,
  noiseContrastive,
  buresWasserstein,
  knownMinima,
  convectionPinn,
  lossMenu,
  polyLoss,
  labelSmoothing,
  robustLosses,
  focalNoise,
  pathInPlanes,
  sampleSize,
  hessianAxes,
  hessianUnderShift,
  outliersByClass,
  convolutionalRank,
  classImbalance,
  rescaledMinima,
  adaptiveRank,
  adaptiveRounding,
  firstOrderFlatness,
  flatNotGeneralizing,
  visionTransformer,
  samFlattens,
  samAtSaddle,
  extragradient,
  samLabelNoise,
  weightStandardization,
  attentionSharpness,
  samNormalization,
  fisherSam,
  safFlattens,
  safGeneralizes,
  ampFlattens,
  gamFlattens,
  catastrophicOverfitting,
  adversarialWeights,
  forwardGradients,
  momoRates,
  directionalSharpness,
  edgeOfStability,
  flowSharpness,
  optimizerEdges,
  opposingSignals,
  opposingRemoval,
  samEdge,
  warmup,
  warmupTanh,
  sgdStability,
  sgdCoherence,
  largeStepLogistic,
  twoWeightsLogistic,
  diracGan,
  unboundedSmoothness,
  coherence,
  earlyAlignment,
  simplicityBias,
  earlierLayers,
  riverValley,
  valleyDecay,
  linearDecay,
  refinedSchedule,
  grokking,
  grokkingOrthogonal,
  grokkingStablemax,
  lazyToRich,
  plasticity,
  plasticityDecay,
  plasticitySpectral,
  plasticityRenewal,
  stabilityGap,
  modeInterpolation,
  rateTransfer,
  batchHessian,
  batchSize,
  intrinsicDimension,
  temperatureAndLoad,
  trainLonger,
  weightMatching,
  whatMatchingDoes,
  layerwiseConnectivity,
  partedAtStep,
  curveAround,
  dropoutStability,
];
