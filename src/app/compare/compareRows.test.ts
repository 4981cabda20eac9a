import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import type { RecipeInput } from "../../recipe/schema";
import type { SpectralReport } from "../../results/curvature";
import type { Run, Surface } from "../../results/results";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { type CompareRow, numberRows, settingRows } from "./compareRows";

function runOf(input: RecipeInput, loss: number[], change: Partial<Surface> = {}): Run {
  const surface: Surface = {
    alpha: Float32Array.of(-1, 0, 1, 2, 3),
    beta: Float32Array.of(0),
    loss: Float32Array.from(loss),
    accuracy: new Float32Array(5),
    done: new Uint8Array(5).fill(1),
    originLoss: loss[1],
    ...change,
  };
  return { ...sampleSnapshot(5, 5, 3).run, recipe: recipe(input), surface };
}

const row = (rows: readonly CompareRow[], name: RegExp) => rows.find((one) => name.test(one.name));

test("settings stand in the order of a recipe, and where one run has none there is nothing", () => {
  const [sgd, ball] = [{ kind: "sgd" }, { kind: "momentum", momentum: 0.5 }] as const;
  const runs = [sgd, ball, { ...ball, momentum: 0.9 }].map((rule, index) =>
    runOf({ seed: index, training: { optimizer: { rule } } }, [3, 1, 2, 3, 4]),
  );
  expect(settingRows(runs)).toEqual([
    { name: "Seed", values: ["0", "1", "2"] },
    { name: "Optimizer", values: ["SGD", "Heavy ball", "Heavy ball"] },
    { name: "Momentum μ", values: ["", "0.5", "0.9"] },
  ]);
});

test("the area below a level is that of one level, and of equal grids alone", () => {
  const wide = runOf({}, [1.1, 1, 1.1, 1.2, 5]);
  const narrow = runOf({ seed: 2 }, [5, 1, 5, Number.NaN, 9]);
  const shares = (runs: Run[]) => row(numberRows(runs), /^Loss under/);
  expect(shares([wide, narrow])).toEqual({ name: "Loss under 2", values: ["80.0 %", "20.0 %"] });
  const other = runOf({ seed: 2 }, [5, 1, 5, 5, 9], { alpha: Float32Array.of(-1, 0, 1, 2, 4) });
  expect(shares([wide, other])).toBeUndefined();
});

test("roughness is that of whole grids", () => {
  const [valley, waves] = [runOf({}, [3, 1, 2, 3, 4]), runOf({ seed: 2 }, [1, 2, 1, 2, 1])];
  expect(row(numberRows([valley, waves]), /^Roughness/)?.values).toEqual(["1.67", "4.00"]);
  const half = runOf({ seed: 2 }, [1, 2, 1, 2, 1], { done: Uint8Array.of(1, 0, 1, 0, 1) });
  expect(row(numberRows([valley, half]), /^Roughness/)).toBeUndefined();
});

test("the trace is exact where the whole spectrum is known, and nowhere but where it is measured", () => {
  const bare = runOf({}, [3, 1, 2, 3, 4]);
  const withCurvature = (curvature: Partial<Run["curvature"]>): Run => ({
    ...bare,
    curvature: { ...bare.curvature, density: null, dense: null, ...curvature },
  });
  const exact = withCurvature({
    dense: { eigenvalues: Float64Array.of(3, 1, -1.5), asymmetry: 0 },
  });
  const trace = { value: 7, deviation: 2, standardError: 1, draws: 4 };
  const density = { trace } as SpectralReport;
  const [none, estimated] = [withCurvature({}), withCurvature({ density })];
  const [first, second, third] = row(numberRows([exact, none, estimated]), /^Trace/)?.values ?? [];
  expect([first, second]).toEqual(["2.5", ""]);
  // Student’s t for three degrees of freedom.
  expect(third).toBe("7 ± 3.2");
  expect(row(numberRows([none, none]), /^Trace/)).toBeUndefined();
});
