import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { dataset } from "./definition";
import { inputScaling, scalingWords, targetScaling } from "./inputScaling";
import { splitCounts, testFraction } from "./sampling";
import { type SetName, setFacts, setNames } from "./setFacts";

const sizes = [14, 28] as const;

interface Chosen {
  name: SetName;
  size: (typeof sizes)[number];
}

const inputsOf = ({ name, size }: Chosen): number =>
  setFacts[name].sized ? size ** 2 : setFacts[name].inputs;

/** Published data that the site brings along; the computing side fetches them when they are chosen. */
export const set = dataset({
  schema: v.strictObject({
    kind: v.literal("set"),
    name: v.optional(v.picklist(setNames), "digits"),
    /** Side of the images, for sets that there are in two. */
    size: v.optional(v.picklist(sizes), 14),
    /** Drawn at random; null is all of them. */
    samples: v.optional(v.nullable(integer(8, 20000)), null),
    /** Of sets without test samples of their own. */
    testFraction,
    ...inputScaling,
    ...targetScaling,
  }),
  name: "published data",
  title: ({ name }) => setFacts[name].title,
  describe({ name, size, ...scaling }) {
    const { title, by, sized } = setFacts[name];
    return `${title}${sized ? t` at ${size}×${size}` : ""} (${by})${scalingWords(scaling)}`;
  },
  counts({ name, samples, testFraction }) {
    const { train, test } = setFacts[name];
    const all = Math.min(samples ?? train + test, train + test);
    return splitCounts(all, test > 0 ? test / (train + test) : testFraction);
  },
  source({ name }) {
    const { title, by, source } = setFacts[name];
    return `${title} (${by}), ${source}`;
  },
  mayBeImages: ({ name }) => setFacts[name].images,
  isRegression: ({ name }) => setFacts[name].outputs === 1,
  ends: (chosen) => ({ inputs: inputsOf(chosen), outputs: setFacts[chosen.name].outputs }),
  fitting: () =>
    setNames.flatMap((name) =>
      setFacts[name].sized ? sizes.map((size) => ({ name, size })) : [{ name }],
    ),
});
