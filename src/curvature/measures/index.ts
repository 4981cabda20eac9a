import type { SettingsOf } from "../../catalog/kind";
import type { MeasureRecipe } from "../../catalog/measures";
import type { Probe } from "../../nn/probe";
import type { Measured } from "../../results/results";
import { adversarial } from "./adversarial";
import { batchGradientNorm } from "./batch-gradient-norm";
import type { MeasureCode, ProbeContext } from "./code";
import { coherence } from "./coherence";
import { directionalSharpness } from "./directional-sharpness";
import { distance } from "./distance";
import { extremeRatio } from "./extreme-ratio";
import { firstOrderFlatness } from "./first-order-flatness";
import { flowSharpness } from "./flow-sharpness";
import { gradientChange } from "./gradient-change";
import { gradientCosines } from "./gradient-cosines";
import { gradientLine } from "./gradient-line";
import { gradientNorm } from "./gradient-norm";
import { largestEigenvalue } from "./largest-eigenvalue";
import { margins } from "./margins";
import { negativeShare } from "./negative-share";
import { opposingShare } from "./opposing-share";
import { samSharpness } from "./sam-sharpness";
import { sampleLosses } from "./sample-losses";
import { trace } from "./trace";

const codes: { [K in MeasureRecipe["kind"]]: MeasureCode<SettingsOf<MeasureRecipe, K>> } = {
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

/** Takes measures one after the other, at each point of a training that it is asked at. */
export function takeMeasures(
  measures: readonly MeasureRecipe[],
  context: ProbeContext,
): Probe["take"] {
  const takes = measures.map((measure) => {
    const code = codes[measure.kind] as MeasureCode<MeasureRecipe>;
    return code(measure, context);
  });
  return async (point) => {
    const found: Measured[] = [];
    for (const take of takes) {
      found.push(await take(point));
      // What an abort cut short is no measurement.
      if (context.signal?.aborted) return null;
    }
    return found;
  };
}
