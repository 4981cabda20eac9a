/** Pickles that PyTorch did not write, weights in JSON: networks and samples as dicts, lists and objects. */
import { lookAtData } from "../../src/data/look/lookAtData";
import { recipe } from "../../src/recipe/parse";
import { ReadError } from "../../src/results/readError";
import { importFiles } from "../../src/snapshot/import/importFiles";
import { networkFixture } from "../fixture";
import { mutateBytes, mutateJson, oneOf } from "../mutate";
import { fuzzTarget } from "../target";

const pickles = ["sklearn.pkl", "sklearn.joblib", "pipeline.pkl", "linear.pkl"].map(networkFixture);
const json = JSON.parse(new TextDecoder().decode(networkFixture("sklearn.json")));
const { dataset } = recipe({ dataset: { kind: "npz", file: "a" } });

export const pickle = fuzzTarget(
  "pickle",
  (random) =>
    random.integer(4) === 0
      ? {
          name: "net.json",
          bytes: new TextEncoder().encode(JSON.stringify(mutateJson(random, json))),
        }
      : {
          name: "net.pkl",
          bytes: mutateBytes(random, oneOf(random, pickles), oneOf(random, pickles)),
        },
  async (file) => {
    const { kind } = await importFiles([file]);
    if (kind !== "data") return;
    const { read } = lookAtData(dataset, file, true);
    if ("problem" in read) throw new ReadError(read.problem);
  },
);
