import type { FuzzTarget } from "../target";
import { classLink, studyLink } from "./addresses";
import { idx, npy, npz, npzData, zip } from "./archives";
import { expression } from "./expressions";
import { npzWeights, onnx, tfjs } from "./foreignModels";
import { keras } from "./keras";
import { hdf5, safetensors, torch } from "./networks";
import { outcome } from "./outcomes";
import { pickle } from "./pickles";
import { embed, link, recipe, snapshot } from "./snapshots";
import { surfaceJson, surfaceTable, surfaceVtpFile } from "./surfaces";
import { dataArff, dataCsv, dataSvmLight } from "./tables";

export const targets: FuzzTarget[] = [
  zip,
  npy,
  npz,
  snapshot,
  link,
  studyLink,
  classLink,
  recipe,
  expression,
  safetensors,
  torch,
  pickle,
  keras,
  onnx,
  tfjs,
  npzWeights,
  hdf5,
  surfaceTable,
  surfaceJson,
  surfaceVtpFile,
  dataCsv,
  dataArff,
  dataSvmLight,
  idx,
  npzData,
  embed,
  outcome,
];
