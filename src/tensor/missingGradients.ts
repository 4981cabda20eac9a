/**
 * Gradients that TensorFlow.js 4.22 does not register and a second derivative needs. Without them it
 * throws "gradient function not found". Upstream: https://github.com/tensorflow/tfjs/issues/3252
 *
 * Each is for an op that first appears in a gradient: a convolution's filter gradient, a pooling
 * gradient, the mask of a maximum. `stock.test.ts` says when one of them can go.
 */
import * as tf from "@tensorflow/tfjs";

type Gradient = (
  dy: tf.Tensor,
  saved: tf.Tensor[],
  attributes: tf.NamedAttrMap,
) => Record<string, () => tf.Tensor>;

function register(kernelName: string, inputsToSave: string[], gradient: Gradient): void {
  tf.registerGradient({
    kernelName,
    inputsToSave,
    gradFunc: (dy, saved, attributes) => gradient(dy as tf.Tensor, saved, attributes),
  });
}

interface ConvolutionAttributes {
  strides: [number, number];
  pad: tf.backend_util.ExplicitPadding | "valid" | "same" | number;
  dimRoundingMode?: "floor" | "round" | "ceil";
}

interface PoolingAttributes extends ConvolutionAttributes {
  filterSize: [number, number];
}

const attributesOf = <T>(attributes: tf.NamedAttrMap) => attributes as unknown as T;

/** Comparisons and logic are constant wherever they have a derivative. */
const zeroLike = (input: tf.Tensor) => tf.zeros(input.shape);

for (const comparison of ["Equal", "NotEqual", "Greater", "Less", "LessEqual", "LogicalAnd"])
  register(comparison, ["a", "b"], (_, [a, b]) => ({ a: () => zeroLike(a), b: () => zeroLike(b) }));

register("LogicalNot", ["x"], (_, [x]) => ({ x: () => zeroLike(x) }));

/**
 * The filter gradient Σ x·dy is bilinear: along x it is the input gradient of dy through the
 * incoming filter, along dy the convolution of x with that filter.
 */
register("Conv2DBackpropFilter", ["x", "dy"], (filter, [x, dy], attributes) => {
  const { strides, pad, dimRoundingMode } = attributesOf<ConvolutionAttributes>(attributes);
  const images = x as tf.Tensor4D;
  const kernel = filter as tf.Tensor4D;
  return {
    x: () =>
      tf.conv2dTranspose(dy as tf.Tensor4D, kernel, images.shape, strides, pad, dimRoundingMode),
    dy: () => tf.conv2d(images, kernel, strides, pad, "NHWC", 1, dimRoundingMode),
  };
});

/** Average pooling is linear, so the gradient of its gradient is average pooling again. */
register("AvgPoolGrad", ["input"], (ddx, [input], attributes) => {
  const { filterSize, strides, pad } = attributesOf<PoolingAttributes>(attributes);
  return {
    dy: () => tf.avgPool(ddx as tf.Tensor4D, filterSize, strides, pad),
    input: () => zeroLike(input),
  };
});

/**
 * Max pooling's gradient is linear in dy: it sends dy to the place of each window's maximum, and its
 * transpose fetches from there. The kernel itself says which place it chose (the gradient of ones);
 * averaging over a window what stands there, over the average of the ones, fetches the value.
 *
 * @throws for overlapping windows, where one place can be the maximum of several.
 */
register("MaxPoolGrad", ["dy", "input", "output"], (ddx, [dy, input, output], attributes) => {
  const { filterSize, strides, pad } = attributesOf<PoolingAttributes>(attributes);
  if (strides[0] < filterSize[0] || strides[1] < filterSize[1])
    throw new Error("Max pooling has second derivatives only where its windows do not overlap.");
  const average = (x: tf.Tensor) => tf.avgPool(x as tf.Tensor4D, filterSize, strides, pad);
  return {
    dy: () => {
      const inputs = { dy: tf.onesLike(dy), input, output };
      const chosen = tf.engine().runKernel("MaxPoolGrad", inputs, attributes) as tf.Tensor;
      return tf.div(average(tf.mul(ddx, chosen)), average(chosen));
    },
    input: () => zeroLike(input),
    output: () => zeroLike(output),
  };
});

/** EluGrad(dy, y) is dy where y ≥ 0 and dy·(y + 1) elsewhere, y being elu's output. */
register("EluGrad", ["dy", "y"], (ddx, [dy, y]) => ({
  dy: () => tf.engine().runKernel("EluGrad", { dy: ddx, y }) as tf.Tensor,
  y: () => tf.mul(tf.mul(ddx, dy), tf.cast(tf.less(y, 0), "float32")),
}));
