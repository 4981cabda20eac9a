import { expect, test } from "vitest";
import { inSeries } from "./seriesOrder";

const ordered = (...names: string[]) =>
  inSeries(names.map((name) => ({ name, step: null }))).map(({ name }) => name);

test("numbers and words in names tell the order", () => {
  expect(ordered("final.pt", "epoch 10.pt", "best.pt", "init.pt", "epoch 9.pt")).toEqual([
    "init.pt",
    "epoch 9.pt",
    "epoch 10.pt",
    "best.pt",
    "final.pt",
  ]);
  expect(ordered("model_last.pth.tar", "step_100.pth.tar", "best-epoch=20.ckpt", "step_20.pth.tar"))
    // A best one with its number counts as numbered.
    .toEqual(["best-epoch=20.ckpt", "step_20.pth.tar", "step_100.pth.tar", "model_last.pth.tar"]);
  expect(ordered("modelFinal.h5", "modelInit.h5", "modelEpoch2.h5")).toEqual([
    "modelInit.h5",
    "modelEpoch2.h5",
    "modelFinal.h5",
  ]);
});

test("steps in the files count more than names, where every file has its own", () => {
  const files = [
    { name: "a", step: 30 },
    { name: "b", step: 5 },
    { name: "c", step: 12 },
  ];
  expect(inSeries(files).map(({ name }) => name)).toEqual(["b", "c", "a"]);
  expect(inSeries(files.map((file) => ({ ...file, step: 1 })))).toMatchObject([
    { name: "a" },
    {},
    {},
  ]);
});
