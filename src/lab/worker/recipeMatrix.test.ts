import { expect, test } from "vitest";
import { denseHessian } from "../../curvature/denseHessian";
import { recipe as makeRecipe } from "../../recipe/parse";
import type { MatrixRecipe, Recipe } from "../../recipe/schema";
import { recipeMatrix } from "./curvatureJobs";
import { handlers } from "./handlers";
import { createWorkbench } from "./workbench";

const workbench = createWorkbench();
const context = {
  workbench,
  signal: new AbortController().signal,
  progress: () => {},
  partial: () => {},
};

const asked = (batchStatistics: Recipe["evaluation"]["batchStatistics"]): Recipe =>
  makeRecipe({
    dataset: { kind: "blobs", samples: 40, classes: 3 },
    model: { kind: "mlp", hidden: [4], activation: "tanh", normalization: "batch" },
    training: { steps: 20, checkpoints: 1, batchSize: null },
    evaluation: { batchStatistics, samples: 24 },
  });

async function classShares(recipe: Recipe): Promise<number[]> {
  const dataset = await workbench.dataset({ recipe, file: null });
  const labels = Array.from(dataset.train.targets.subarray(0, 24));
  return [0, 1, 2].map((index) => labels.filter((label) => label === index).length / 24);
}

test.each(["batch", "frozen", "recomputed"] as const)(
  "under %s statistics the classes' Hessians add up to the whole one",
  async (policy) => {
    const recipe = asked(policy);
    await workbench.start("cpu");
    const { trained } = await handlers.train({ recipe, file: null, brokenOff: null }, context);
    const written = async (of: MatrixRecipe) => {
      const curvature = { ...recipe.curvature, of };
      const input = { recipe: { ...recipe, curvature }, file: null, trained };
      const { operator, size } = await recipeMatrix(workbench, input);
      const matrix = await denseHessian(operator, size);
      if (matrix === null) throw new Error("not aborted");
      return matrix.values;
    };

    for (const part of ["hessian", "gauss-newton"] as const) {
      const whole = await written({ part, restriction: { kind: "whole" } });
      const sum = new Float64Array(whole.length);
      for (const [index, share] of (await classShares(recipe)).entries()) {
        const one = await written({ part, restriction: { kind: "class", index } });
        for (let i = 0; i < sum.length; i++) sum[i] += share * one[i];
      }
      const largest = whole.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      const off = sum.reduce((most, value, i) => Math.max(most, Math.abs(value - whole[i])), 0);
      expect(off / largest).toBeLessThan(1e-5);
    }
  },
);
