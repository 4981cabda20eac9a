/** Where the numbers of a measure's list lie: along the training, over its tasks, classes or layers. */
import { lineReach } from "../catalog/datasets/denoising";
import { said } from "../language/spoken";
import { recipe as makeRecipe } from "../recipe/parse";
import { checkpointMarks, totalSteps } from "../recipe/phases";
import type { Measure } from "../study/measure";
import { patched } from "../study/patch";
import type { Study } from "../study/study";

/** What they are of, one after the other. */
export function alongWords({ kind }: Measure): string {
  switch (kind) {
    case "interpolation":
      return said("share of the way");
    case "phase-losses":
      return said("task");
    case "class-spectra":
      return said("class");
    case "between":
    case "probe-accuracies":
      return said("layer");
    case "generated":
      return said("number");
    default:
      return said("step");
  }
}

/** The place of each of `count` numbers of a measure of one of a study's variations. */
export function placesAlong(
  measure: Measure,
  count: number,
  { study: { base, variations }, variation }: { study: Study; variation: string },
): number[] {
  const places = Array.from({ length: count }, (_, index) => index);
  switch (measure.kind) {
    case "interpolation": {
      const step = (1 + 2 * measure.beyond) / Math.max(1, count - 1);
      return places.map((place) => place * step - measure.beyond);
    }
    case "phase-losses":
    case "between":
    case "probe-accuracies":
      return places.map((place) => place + 1);
    case "class-spectra":
      return places.map((place) => place + measure.first);
  }
  const { training, dataset } = makeRecipe(patched(makeRecipe(base), variations[variation].change));
  const steps = totalSteps(training);
  switch (measure.kind) {
    case "generated": {
      // In the middle of equal parts of the line.
      const reach = dataset.kind === "denoising" ? lineReach(dataset) : 1;
      return places.map((place) => ((2 * place + 1) / count - 1) * reach);
    }
    case "excess":
    case "task-accuracy":
      // At every checkpoint, or from the first on that knows the task.
      return checkpointMarks(training)
        .slice(-count)
        .map(({ step }) => step);
    case "edge-ratio":
      // Evenly after the start.
      return places.map((place) => ((place + 1) / count) * steps);
    default:
      return places.map((place) => (place / Math.max(1, count - 1)) * steps);
  }
}
