/** Networks that Keras saves: HDF5 with or without its configuration, and archives of both. */
import { zipSync } from "fflate";
import type { Stream } from "../../src/random/stream";
import { openZip, unpack } from "../../src/results/zip";
import { importWeights } from "../../src/snapshot/import/importWeights";
import { networkFixture } from "../fixture";
import { mutateBytes, mutateJson, mutateText, oneOf } from "../mutate";
import { fuzzTarget } from "../target";
import { HDF5_LASTS } from "./networks";

const archive = networkFixture("conv.keras");
const member = (name: string): Uint8Array => {
  const found = openZip(archive).get(name);
  if (found === undefined) throw new Error(`incomplete fixture: no ${name}`);
  return unpack(found, 2 ** 20);
};
const config = new TextDecoder().decode(member("config.json"));
const weights = member("model.weights.h5");
const files = [networkFixture("conv.h5"), networkFixture("keras.h5"), weights];

/** Stored: deflating takes longer than everything else. */
function archiveOf(text: string, content: Uint8Array): Uint8Array {
  const members = { "config.json": new TextEncoder().encode(text), "model.weights.h5": content };
  return zipSync(members, { level: 0, mtime: "1980-01-01" });
}

function kerasInput(random: Stream): Uint8Array {
  switch (random.integer(4)) {
    case 0:
      return mutateBytes(random, archive);
    case 1:
      return archiveOf(JSON.stringify(mutateJson(random, JSON.parse(config))), weights);
    case 2:
      return archiveOf(
        random.sign() > 0 ? mutateText(random, config) : config,
        mutateBytes(random, weights),
      );
    default:
      return mutateBytes(random, oneOf(random, files), oneOf(random, files));
  }
}

export const keras = fuzzTarget(
  "keras",
  kerasInput,
  (bytes) => importWeights([{ name: "net.keras", bytes }]),
  HDF5_LASTS,
);
