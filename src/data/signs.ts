import type { Collection } from "./collection";
import type { Samples } from "./dataset";

const sign = (label: number): number => (label % 2 === 0 ? -1 : 1);
const withTargets = (samples: Samples, change: (target: number) => number): Samples => ({
  ...samples,
  targets: samples.targets.map(change),
});

/**
 * Classes as one number each, −1 for even ones and 1 for odd ones. What corrupts the labels of two
 * classes corrupts these alike; of more it would have to be told which digit a sign was.
 */
export function withSigns(collection: Collection): Collection {
  const { targets, corrupt } = collection;
  return {
    ...collection,
    task: { kind: "regression", outputs: 1 },
    targets: targets.map(sign),
    corrupt:
      corrupt &&
      ((train, random) =>
        withTargets(
          corrupt(
            withTargets(train, (value) => (value < 0 ? 0 : 1)),
            random,
          ),
          sign,
        )),
  };
}
