import type { LayerBlock } from "../results/layerBlocks";
import type { LinearOperator } from "./operator";

/** A symmetric operator with the length of its vectors. */
export interface SizedOperator {
  operator: LinearOperator;
  size: number;
}

/**
 * The diagonal block of a layer on its own space: unlike `blockOperator`, without the zero
 * eigenvalues of all other parameters, which would fill its spectrum.
 *
 * @param size length of the whole operator's vectors.
 */
export function layerMatrix(
  operator: LinearOperator,
  size: number,
  { tensors }: LayerBlock,
): SizedOperator {
  const inside = new Float32Array(size);
  const image = new Float32Array(size);
  return {
    size: tensors.reduce((sum, tensor) => sum + tensor.size, 0),
    async operator(vector, product) {
      let start = 0;
      for (const tensor of tensors) {
        inside.set(vector.subarray(start, start + tensor.size), tensor.offset);
        start += tensor.size;
      }
      await operator(inside, image);
      start = 0;
      for (const tensor of tensors) {
        product.set(image.subarray(tensor.offset, tensor.offset + tensor.size), start);
        start += tensor.size;
      }
    },
  };
}
