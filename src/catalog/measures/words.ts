import type { WordsFor } from "../words";
import type { MeasureRecipe } from ".";
import { adversarial } from "./adversarial.words";
import { batchGradientNorm } from "./batch-gradient-norm.words";
import { coherence } from "./coherence.words";
import { directionalSharpness } from "./directional-sharpness.words";
import { distance } from "./distance.words";
import { extremeRatio } from "./extreme-ratio.words";
import { firstOrderFlatness } from "./first-order-flatness.words";
import { flowSharpness } from "./flow-sharpness.words";
import { gradientChange } from "./gradient-change.words";
import { gradientCosines } from "./gradient-cosines.words";
import { gradientLine } from "./gradient-line.words";
import { gradientNorm } from "./gradient-norm.words";
import { largestEigenvalue } from "./largest-eigenvalue.words";
import { margins } from "./margins.words";
import { negativeShare } from "./negative-share.words";
import { opposingShare } from "./opposing-share.words";
import { samSharpness } from "./sam-sharpness.words";
import { sampleLosses } from "./sample-losses.words";
import { trace } from "./trace.words";

export const measureWords: WordsFor<MeasureRecipe> = {
  "largest-eigenvalue": largestEigenvalue,
  trace,
  "extreme-ratio": extremeRatio,
  "negative-share": negativeShare,
  "directional-sharpness": directionalSharpness,
  "sam-sharpness": samSharpness,
  "first-order-flatness": firstOrderFlatness,
  "gradient-norm": gradientNorm,
  "batch-gradient-norm": batchGradientNorm,
  "gradient-line": gradientLine,
  "gradient-change": gradientChange,
  coherence,
  "gradient-cosines": gradientCosines,
  "sample-losses": sampleLosses,
  margins,
  "opposing-share": opposingShare,
  distance,
  "flow-sharpness": flowSharpness,
  adversarial,
};
