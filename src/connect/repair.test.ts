import { describe, expect, test } from "vitest";
import { activityProbe, type UnitValues } from "../nn/activity";
import { randomVector } from "../nn/testing/smallNetwork";
import { startBackend } from "../tensor/backend";
import { line } from "./path";
import { repairBetween } from "./repair";
import { made, models, smallModel } from "./testing/models";

// Before any tensor is made.
await startBackend("wasm");

/** Of each unit, computed the plain way. */
function momentsOf({ values, width }: UnitValues) {
  const columns = Array.from({ length: width }, (_, unit) =>
    values.filter((_, k) => k % width === unit),
  );
  return columns.map((column) => {
    const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
    const variance = column.reduce((sum, x) => sum + (x - mean) ** 2, 0) / column.length;
    return { mean, deviation: Math.sqrt(variance) };
  });
}

/** Those whose hidden layers all have a bias. */
const repairable = models.filter(([name]) => !/norm|residual|skips|stay/.test(name));

describe.each(repairable)("%s", (_, network) => {
  test("after the repair every unit has the mean and deviation between those of the ends", async () => {
    const { groups, samples, layers, inputShape, theta: a } = smallModel(network);
    const b = a.map((x, p) => 1.3 * x + 0.2 * randomVector(a.length, 1)[p]);
    const probe = activityProbe({ layers, inputShape, samples });
    const repair = await repairBetween(probe, groups.layout, a, b);
    const t = 0.3;
    const at = line(a, b)(t);
    const writes = async (theta: Float32Array) =>
      (await probe.at(theta)).layers.slice(0, -1).map((layer) => momentsOf(layer.writes));
    const [ofA, ofB, before, after] = [
      await writes(a),
      await writes(b),
      await writes(at),
      await writes(await repair(at, t)),
    ];
    let moved = 0;
    after.forEach((layer, k) => {
      layer.forEach(({ mean, deviation }, unit) => {
        const goal = (of: "mean" | "deviation") => 0.7 * ofA[k][unit][of] + 0.3 * ofB[k][unit][of];
        expect(mean).toBeCloseTo(goal("mean"), 4);
        expect(deviation).toBeCloseTo(goal("deviation"), 4);
        moved = Math.max(moved, Math.abs(before[k][unit].deviation - deviation));
      });
    });
    expect(moved).toBeGreaterThan(0.005);
    expect(await repair(a, 0)).toBe(a);
    expect(await repair(b, 1)).toBe(b);
    probe.dispose();
  });
});

test("with batch normalization a repair changes no weights", async () => {
  const {
    groups,
    samples,
    layers,
    inputShape,
    theta: a,
  } = smallModel(made({ kind: "cnn", channels: [4], normalization: "batch" }));
  const b = randomVector(a.length, 1);
  const probe = activityProbe({ layers, inputShape, samples });
  const repair = await repairBetween(probe, groups.layout, a, b);
  expect(await repair(line(a, b)(0.5), 0.5)).toEqual(line(a, b)(0.5));
  probe.dispose();
});
