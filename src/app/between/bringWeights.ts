/** Weights from outside that a run's weights are compared with. */

import { hashOf } from "../../lab/userFile";
import { t } from "../../language/t";
import type { PartnerChange } from "../../recipe/partners";
import { fromWeights, toWeights } from "../../results/multipliers";
import type { ParameterLayout } from "../../results/parameters";
import type { Run, Trained } from "../../results/results";
import { finalParameters, hasWeights } from "../../results/trained";
import type { WeightsAnswers } from "../../snapshot/import/describeNetwork";
import { importInWorker } from "../../snapshot/import/importInWorker";
import { openFile } from "../../snapshot/openAway";
import { requiredRun } from "../library/runLibrary";
import { readWeights } from "../open/useReadings";
import { shapesOf, type WeightsReading, weightsReadings } from "./weightsReadings";

export interface Brought {
  change: PartnerChange & { kind: "weights" };
  theta: Float32Array;
}

/**
 * The last weights in a file of weights or a snapshot; in each way in which they can be read, where
 * there are several. Rejects with an Error in words.
 */
export async function weightsInFile(file: File, run: Run): Promise<Brought | WeightsReading[]> {
  const imported = await importInWorker([file]);
  switch (imported.kind) {
    case "weights": {
      const { layout } = trainedOf(run);
      const read = (answers: WeightsAnswers) => readWeights([file], answers);
      const readings = await weightsReadings(imported.weights, layout, read);
      if (readings.length === 0)
        throw new Error(ofAnother(file.name, imported.weights.layout, layout));
      return readings.length > 1 ? readings : broughtReading(file.name, readings[0]);
    }
    case "snapshot":
      return brought(file.name, ofRun(file.name, imported.snapshot.run), run);
    default:
      throw new Error(t`${file.name} holds no weights. Choose a file of weights or a snapshot.`);
  }
}

/** One reading of a file, as it is compared with. */
export const broughtReading = (name: string, { weights }: WeightsReading): Promise<Brought> =>
  named(name, weights.checkpoints);

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

function ofRun(name: string, { trained }: Run): Weights {
  if (!hasWeights(trained)) throw new Error(t`${name} was saved without its weights.`);
  return { layout: trained.layout, theta: finalParameters(trained).slice() };
}

function trainedOf({ trained }: Run): Trained {
  if (trained === null) throw new Error("Train first: there is nothing to compare with.");
  return trained;
}

/** θ of a kept run is multiplied out to what its network multiplies with. */
async function brought(name: string, { layout, theta: given }: Weights, run: Run) {
  const own = trainedOf(run).layout;
  if (shapesOf(layout) !== shapesOf(own)) throw new Error(ofAnother(name, layout, own));
  return named(name, fromWeights(own, toWeights(layout, given)));
}

async function named(name: string, theta: Float32Array<ArrayBuffer>): Promise<Brought> {
  const hash = await hashOf(theta.buffer);
  return { change: { kind: "weights", name: name.slice(0, 120), hash }, theta };
}

const ofAnother = (name: string, theirs: ParameterLayout, ours: ParameterLayout): string =>
  t`${name} holds weights of another network (${shapesOf(theirs)}); this one has ${shapesOf(ours)}.`;
