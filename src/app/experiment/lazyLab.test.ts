import { expect, test, vi } from "vitest";
import type { Lab } from "../../lab/client/lab";
import type { SliceKnobs, SliceOptions } from "../../lab/slicer";
import { recipe } from "../../recipe/parse";
import { emptyRun } from "../../results/results";
import { lazyLab } from "./lazyLab";

const turn = (center: number): SliceKnobs => ({ tilts: [0, 0], center, samples: 8, rescale: 1 });

function fakeLab() {
  const turns: number[] = [];
  const lab: Lab = {
    run: async (run) => run,
    backend: async () => ({ backend: "wasm", adapter: "", reason: "chosen" }),
    inspect: async () => null,
    layerWay: async () => null,
    lookAtStart: async () => null,
    together: async () => undefined,
    tryWeights: async () => ({ problem: "not here" }),
    probe: async () => null,
    slice: () => ({ set: ({ center }) => turns.push(center), stop: () => turns.push(-1) }),
    dispose: () => undefined,
  };
  return { lab, turns };
}

test("nothing is loaded before it is needed, then once; a failure is told and asked for again", async () => {
  const { lab } = fakeLab();
  const load = vi.fn<() => Promise<Lab>>().mockRejectedValueOnce(new Error("offline"));
  load.mockResolvedValue(lab);
  const lazy = lazyLab(load);
  expect(load).not.toHaveBeenCalled();
  await expect(lazy.backend("auto")).rejects.toThrow("could not be loaded");
  expect(await lazy.backend("auto")).toMatchObject({ backend: "wasm" });
  await lazy.backend("wasm");
  expect(load).toHaveBeenCalledTimes(2);
});

test("a slicer that waits for its code turns to where the knobs are by then, or not at all", async () => {
  const { lab, turns } = fakeLab();
  const lazy = lazyLab(async () => lab);
  const run = emptyRun(recipe());
  const options = { onFailure: () => undefined } as unknown as SliceOptions;
  const left = lazy.slice(run, options);
  left.set(turn(9));
  left.stop();
  const slicer = lazy.slice(run, options);
  slicer.set(turn(1));
  slicer.set(turn(2));
  await lazy.load();
  slicer.set(turn(3));
  slicer.stop();
  expect(turns).toEqual([2, 3, -1]);
});
