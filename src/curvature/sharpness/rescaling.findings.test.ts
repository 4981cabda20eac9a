/**
 * Rescaling W₁·a, W₂/a between ReLUs leaves a network's function unchanged. Adaptive sharpness does
 * not change either (Kwon et al. 2021, arXiv 2102.11600), while λ_max grows (Dinh et al. 2017, arXiv
 * 1703.04933).
 */
import { expect, it } from "vitest";
import { recipe as makeRecipe } from "../../recipe/parse";
import { largestEigenvalue } from "../largestEigenvalue";
import { hessianOperator } from "../operator";
import { trainedNetwork } from "../testing/trainedNetwork";
import { averageSharpness } from "./averageSharpness";
import { defaultSharpnessSettings } from "./sharpnessReport";
import { worstCaseSharpness } from "./worstCaseSharpness";

const recipe = makeRecipe({
  dataset: { kind: "glyphs", samples: 500, testFraction: 0 },
  training: { steps: 300, checkpoints: 1 },
});

it.each([1, 2, 3])(
  "adaptive sharpness ignores a rescaling that λ_max sees (seed %s)",
  async (seed) => {
    const { objective, theta } = await trainedNetwork(recipe, seed);
    const a = 8;
    const factor = [a, a, 1 / a, 1];
    const rescaled = theta.slice();
    objective.layout.forEach(({ offset, size }, k) => {
      for (let i = offset; i < offset + size; i++) rescaled[i] *= factor[k];
    });

    const settings = defaultSharpnessSettings(seed);
    const measure = async (at: Float32Array) => ({
      worst: (await worstCaseSharpness(objective, at, settings.adaptiveWorst)).value,
      average: (await averageSharpness(objective, at, settings.adaptiveAverage)).value,
      largest: (await largestEigenvalue(hessianOperator(objective, at), at.length, { seed }))
        ?.value,
    });
    const before = await measure(theta);
    const after = await measure(rescaled);
    objective.dispose();
    expect(Math.abs(after.worst / before.worst - 1)).toBeLessThan(1e-3);
    expect(Math.abs(after.average / before.average - 1)).toBeLessThan(1e-3);
    expect((after.largest ?? 0) / (before.largest ?? 0)).toBeGreaterThan(5);
  },
);
