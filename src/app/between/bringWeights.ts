/** Weights from outside that a run's weights are compared with. */
import { hashOf } from "../../lab/userFile";
import type { PartnerChange } from "../../recipe/partners";
import { fromWeights, toWeights } from "../../results/multipliers";
import type { ParameterLayout } from "../../results/parameters";
import type { Run, Trained } from "../../results/results";
import { finalParameters, hasWeights } from "../../results/trained";
import { importInWorker } from "../../snapshot/import/importInWorker";
import type { ImportedWeights } from "../../snapshot/import/importWeights";
import { openFile } from "../../snapshot/openAway";
import { requiredRun } from "../library/runLibrary";

export interface Brought {
  change: PartnerChange & { kind: "weights" };
  theta: Float32Array;
}

/** The last weights in a file of weights or a snapshot. Rejects with an Error in words. */
export async function weightsInFile(file: File, run: Run): Promise<Brought> {
  const imported = await importInWorker([file]);
  switch (imported.kind) {
    case "weights":
      return brought(file.name, lastOf(imported.weights), run);
    case "snapshot":
      return brought(file.name, ofRun(file.name, imported.snapshot.run), run);
    default:
      throw new Error(`${file.name} holds no weights. Choose a file of weights or a snapshot.`);
  }
}

/** The final weights of a run of the library. Rejects with an Error in words. */
export async function weightsOfKept(id: string, run: Run): Promise<Brought> {
  const {
    run: { name },
    bytes,
  } = await requiredRun(id);
  const [opened] = await openFile(bytes);
  return brought(name, ofRun(name, opened.run), run);
}

/** Which have a buffer of their own. */
type Weights = Pick<Trained, "layout"> & { theta: Float32Array<ArrayBuffer> };

function lastOf({ layout, checkpoints, files }: ImportedWeights): Weights {
  const width = checkpoints.length / files.length;
  return { layout, theta: checkpoints.slice(checkpoints.length - width) };
}

function ofRun(name: string, { trained }: Run): Weights {
  if (!hasWeights(trained)) throw new Error(`${name} was saved without its weights.`);
  return { layout: trained.layout, theta: finalParameters(trained).slice() };
}

/** Weights of a file are those that the network multiplies with; θ of a kept run is multiplied out to such. */
async function brought(name: string, { layout, theta: given }: Weights, { trained }: Run) {
  if (trained === null) throw new Error("Train first: there is nothing to compare with.");
  if (shapesOf(layout) !== shapesOf(trained.layout)) {
    throw new Error(
      `${name} holds weights of another network (${shapesOf(layout)}); this one has ${shapesOf(trained.layout)}.`,
    );
  }
  const theta = fromWeights(trained.layout, toWeights(layout, given));
  const hash = await hashOf(theta.buffer);
  return { change: { kind: "weights", name: name.slice(0, 120), hash }, theta } satisfies Brought;
}

/** "144×32, 32, 32×10, 10": what two networks must have in common for a way between them. */
const shapesOf = (layout: ParameterLayout): string =>
  layout.map(({ shape }) => shape.join("×")).join(", ");
