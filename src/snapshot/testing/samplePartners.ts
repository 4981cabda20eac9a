import { recipe } from "../../recipe/parse";
import {
  type Average,
  averageKinds,
  type PartnerReport,
  type PathLosses,
} from "../../results/partners";

const path = (height: number, low: number, high: number): PathLosses => {
  const t = Float64Array.from({ length: (high - low) * 24 + 1 }, (_, k) => (24 * low + k) / 24);
  // Exactly 0 and 1 are among them.
  t[Math.round(-low * 24)] = 0;
  t[Math.round((1 - low) * 24)] = 1;
  const losses = (scale: number) => ({
    t,
    loss: t.map((at) => 0.1 + scale * height * Math.sin(Math.PI * at) ** 2),
    accuracy: t.map((at) => 0.9 - 0.1 * at * at),
  });
  return { train: losses(1), test: losses(1.2) };
};

/** Two partners of made-up numbers, for a network of so many weights: with everything, and with the least. */
export function samplePartners(weights: number): PartnerReport[] {
  const { partners } = recipe({
    partners: [
      { curve: {}, layers: true, halves: true },
      { change: { kind: "branch", step: 30 }, matching: null },
    ],
  });
  const theta = Float32Array.from({ length: weights }, (_, p) => Math.cos(p));
  const likeness = {
    disagreement: 0.05,
    cka: 0.8,
    ensembleLoss: 0.09,
    ensembleAccuracy: Number.NaN,
  };
  return [
    {
      settings: partners[0],
      theta,
      distance: 12,
      line: path(1, -0.25, 1.25),
      likeness,
      matched: {
        theta: theta.toReversed(),
        distance: 9,
        cosines: [0.1, 0.6],
        line: path(0.2, -0.25, 1.25),
      },
      curve: path(0.02, 0, 1),
      halves: path(0.4, 0, 1),
      bend: theta.map((value) => 2 * value),
      layers: [
        { name: "dense0", alone: 0.5, aloneHighest: 0.6, allBut: 0.2, allButHighest: Number.NaN },
      ],
    },
    {
      settings: partners[1],
      theta,
      distance: 3,
      line: { ...path(0.1, 0, 1), test: null },
      likeness,
      matched: null,
      curve: null,
      halves: null,
      bend: new Float32Array(),
      layers: [],
    },
  ];
}

/** Made-up numbers of every mean. */
export const sampleAverages = (): Average[] =>
  averageKinds.map((kind, rank) => ({
    kind,
    members: rank + 2,
    train: { loss: (rank + 1) / 10, accuracy: 0.9 },
    test: { loss: rank === 0 ? Number.NaN : rank / 5, accuracy: 0.8 },
  }));
