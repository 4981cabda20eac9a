import type { ParameterLayout } from "../results/parameters";

/**
 * W₁·a, b₁·a and W₂/a: other weights of the same function, where ReLUs stand between (Dinh et al. 2017,
 * arXiv 1703.04933).
 *
 * @param layout of a plain multilayer perceptron with at least one hidden layer.
 * @throws Error in words where it is of another network.
 */
export function rescaleFirstLayer(
  theta: Float32Array,
  layout: ParameterLayout,
  a: number,
): Float32Array {
  const roles = layout.slice(0, 4).map(({ role }) => role);
  if (roles.join() !== "kernel,bias,kernel,bias" || layout[0].shape.length !== 2) {
    throw new Error("Only a plain network of dense layers with ReLUs can be rescaled.");
  }
  const rescaled = theta.slice();
  for (const [tensor, factor] of [a, a, 1 / a].entries()) {
    const { offset, size } = layout[tensor];
    for (let i = offset; i < offset + size; i++) rescaled[i] *= factor;
  }
  return rescaled;
}
