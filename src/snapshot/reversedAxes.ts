/**
 * [a, b, c] row-major as [c, b, a]: kernels between PyTorch's order of axes and that of TensorFlow.js,
 * with the places of a window, or of a flattened image, as one axis.
 */
export function reversedAxes(
  values: Float32Array,
  [first, second, third]: [number, number, number],
): Float32Array<ArrayBuffer> {
  const reversed = new Float32Array(values.length);
  let from = 0;
  for (let a = 0; a < first; a++)
    for (let b = 0; b < second; b++)
      for (let c = 0; c < third; c++) reversed[(c * second + b) * first + a] = values[from++];
  return reversed;
}
