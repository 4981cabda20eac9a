import { all, atLeast, atMost, first, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";
import { matchedBase } from "./matchedBase";

export const whatMatchingDoes = finding({
  id: "what-matching-does",
  group: "Connectivity",
  claim:
    "Matching hardly shortens the distance between two networks: it aligns their leading singular vectors.",
  source: {
    authors: "Ito et al.",
    year: 2024,
    title: "Analysis of Linear Mode Connectivity via Permutation-Based Weight Matching",
    arxiv: "2402.04051",
  },
  picture: { shows: "values", measures: ["barrier", "matched"] },
  look: "After matching more than half of the distance is left, while nearly all of the barrier is gone and the five leading singular pairs of each kernel have at least twice as much in common.",
  caveat:
    "One hidden layer of 64 units. The first layer reads the same pixels in both networks, so that some of its singular vectors agree before matching.",
  base: matchedBase,
  variations: { net: { label: "144-64-10", change: {} } },
  seeds: 3,
  measures: {
    barrier: { kind: "between" },
    matched: { kind: "between", quantity: "matched-barrier" },
    distance: { kind: "between", quantity: "matched-distance" },
    cosines: { kind: "between", quantity: "singular-vectors" },
  },
  criterion: ({ barrier, matched, distance, cosines }) =>
    all(
      atLeast(last(distance.net), 0.5),
      atMost(ratio(last(matched.net), last(barrier.net)), 0.12),
      atLeast(ratio(last(cosines.net), first(cosines.net)), 2),
    ),
  reproduces: "yes",
});
