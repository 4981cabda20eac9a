import * as v from "valibot";
import { worded } from "../../../language/worded";
import { ReadError } from "../../../results/readError";
import { OWN_KEY, type OwnWeights, ownWeightsSchema } from "../../ownWeights";
import { readSafetensors } from "../safetensors";
import { type Checkpoint, weightsAlone } from "./checkpoint";

/**
 * A safetensors file: weights alone, or with the lab's own list of layers in its metadata.
 *
 * @throws ReadError in words for the user.
 */
export function readSafetensorsCheckpoint(bytes: Uint8Array): Checkpoint {
  const { tensors, metadata } = readSafetensors(bytes);
  const own = ownWeights(metadata);
  if (own === null) return { ...weightsAlone, tensors };
  const { layers, names, inputShape, step } = own;
  const ordered = new Map(
    names.flatMap((name) =>
      [...tensors].filter(([tensor]) => tensor.slice(0, tensor.lastIndexOf(".")) === name),
    ),
  );
  if (ordered.size !== tensors.size) {
    throw new ReadError(
      worded`The list of layers in the safetensors file is not that of its tensors.`,
    );
  }
  return { ...weightsAlone, tensors: ordered, ordered: true, given: layers, inputShape, step };
}

/** Metadata of others are none of ours, and nothing to complain about. */
function ownWeights(metadata: unknown): OwnWeights | null {
  const schema = v.object({
    [OWN_KEY]: v.pipe(v.string(), v.parseJson(), ownWeightsSchema),
  });
  const parsed = v.safeParse(schema, metadata);
  return parsed.success ? parsed.output[OWN_KEY] : null;
}
