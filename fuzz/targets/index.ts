import type { FuzzTarget } from "../target";
import { idx, npy, npz, npzData, zip } from "./archives";
import { hdf5, safetensors, torch } from "./networks";
import { embed, link, recipe, snapshot } from "./snapshots";
import { dataCsv, surfaceTable } from "./tables";

export const targets: FuzzTarget[] = [
  zip,
  npy,
  npz,
  snapshot,
  link,
  recipe,
  safetensors,
  torch,
  hdf5,
  surfaceTable,
  dataCsv,
  idx,
  npzData,
  embed,
];
