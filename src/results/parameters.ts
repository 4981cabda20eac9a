/** How a flat parameter vector θ is made of named tensors. */

export type ParameterRole = "kernel" | "bias" | "scale" | "shift";

export interface ParameterTensor {
  /** For instance `dense0/kernel`. */
  name: string;
  /** Dense kernels [in, out]; convolution kernels [height, width, in, out]. */
  shape: number[];
  role: ParameterRole;
  /** Where the tensor starts in θ. */
  offset: number;
  /** Product of the shape. */
  size: number;
  /** The network multiplies with so many times what stands in θ (`multipliers.ts`); 1 unless told. */
  multiplier?: number;
  /** Before that, each unit's part of a kernel is standardized (`standardize.ts`); not unless told. */
  standardized?: true;
}

/** In the order of θ; offsets are contiguous from 0. */
export type ParameterLayout = ParameterTensor[];

export function parameterCount(layout: ParameterLayout): number {
  return layout.reduce((sum, tensor) => sum + tensor.size, 0);
}
