import type { DatasetRecipe } from "../../catalog/datasets";
import type { SetName } from "../../catalog/datasets/setFacts";
import type { SettingsOf } from "../../catalog/kind";
import type { Stream } from "../../random/stream";
import type { Collection } from "../collection";
import { drawFrom } from "../draw";
import { type CsvOptions, readCsv } from "../readCsv";
import { type NpzDataOptions, readNpzData } from "../readNpzData";
import { select } from "../split";
import { required, type Source } from "./source";

type Reader = (bytes: Uint8Array, random: Stream) => Collection;

const table =
  (options: Partial<CsvOptions>): Reader =>
  (bytes, random) =>
    readCsv(
      bytes,
      {
        header: "yes",
        label: null,
        task: "classification",
        text: "omitted",
        missing: "omitted",
        absent: [],
        without: [],
        classes: [],
        images: false,
        samples: null,
        ...options,
      },
      random,
    );

const images =
  (options: Partial<NpzDataOptions>): Reader =>
  (bytes, random) =>
    readNpzData(
      bytes,
      {
        task: "classification",
        split: "own",
        layout: "auto",
        white: null,
        samples: null,
        ...options,
      },
      random,
    );

const readers: Record<SetName, Reader> = {
  digits: images({ white: 16 }),
  "fashion-mnist": images({}),
  iris: table({}),
  penguins: table({ label: "species", without: ["island", "sex", "year"] }),
  diabetes: table({ task: "regression" }),
};

/** What the classes are called that are numbers in the file. */
const classNames: Partial<Record<SetName, string[]>> = {
  "fashion-mnist": [
    "T-shirt/top",
    "Trouser",
    "Pullover",
    "Dress",
    "Coat",
    "Sandal",
    "Shirt",
    "Sneaker",
    "Bag",
    "Ankle boot",
  ],
};

/** Whatever is drawn, the classes are those of the whole set. */
export function set(
  { name, samples }: SettingsOf<DatasetRecipe, "set">,
  { file, random }: Source,
): Collection {
  const whole = readers[name](required(file, name).bytes, random);
  const { count, testFrom = count, task, notes } = whole;
  const sides = [testFrom, count - testFrom];
  const [train, test] = drawFrom(sides, samples, random);
  const drawn = Int32Array.from([...train, ...test.map((row) => row + testFrom)]);
  const labels = classNames[name];
  return {
    ...whole,
    ...select(whole, drawn),
    ...(labels && task.kind === "classification" && { task: { ...task, labels } }),
    ...(test.length > 0 && { testFrom: train.length }),
    notes:
      drawn.length < count
        ? [...notes, `${drawn.length} of ${count} samples were drawn at random.`]
        : notes,
  };
}
