import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { keptPartners, missingPartners, type PartnerReport } from "./partners";
import { emptyRun, type Trained } from "./results";

const line = {
  train: { t: Float64Array.of(0, 1), loss: Float64Array.of(1, 1), accuracy: Float64Array.of(1, 1) },
  test: null,
};
const { partners } = recipe({
  partners: [{}, { change: { kind: "branch", step: 3 } }, { curve: {} }],
});
const reports = partners.map(
  (settings): PartnerReport => ({
    settings,
    theta: new Float32Array(),
    distance: 1,
    line,
    likeness: { disagreement: 0, cka: 1, ensembleLoss: 1, ensembleAccuracy: 1 },
    matched: null,
    curve: null,
    halves: null,
    bend: new Float32Array(),
    layers: [],
  }),
);

const none = new Float32Array();
const trained: Trained = {
  layout: [],
  checkpoints: none,
  history: {
    step: new Float64Array(),
    trainLoss: none,
    testLoss: none,
    trainAccuracy: none,
    testAccuracy: none,
    gradientNorm: none,
  },
  runningStatistics: none,
  moments: null,
  steps: 0,
  stopped: "finished",
};

test("what is measured is known by its settings", () => {
  const [first, second, third] = partners;
  const run = { ...emptyRun(recipe({ partners })), trained, partners: [reports[1]] };
  expect(missingPartners(run)).toEqual([first, third]);
  expect(missingPartners({ ...run, trained: null })).toEqual([]);
  expect(keptPartners(reports, [third, second])).toEqual([reports[2], reports[1]]);
  expect(keptPartners(reports, [{ ...third, repair: true }])).toEqual([]);
});
