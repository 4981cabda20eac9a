// A dense layer's kernel cut into panels of up to six outputs, the widest that leaves a register
// block in x86's sixteen vector registers (6 × 2 sums, 2 activations, 1 weight). Within a panel the
// weights lie in the order in which the product reads them: [inputs][width of the panel]. Packing is
// a permutation, so packed vectors have the length and the offsets of θ and can be added like θ.

/** Outputs of the widest panel. */
const WIDEST: i32 = 6;

/** Panels are as even as they can be: a narrow one would leave multiply-add units idle. */
@inline
export function panelCount(outputs: i32): i32 {
  return (outputs + WIDEST - 1) / WIDEST;
}

/** The first output of panel p of n. */
@inline
export function panelStart(panel: i32, panels: i32, outputs: i32): i32 {
  return (panel * outputs) / panels;
}

/** Packs a kernel [inputs, outputs] for products with W. */
export function packKernel(kernel: usize, packed: usize, inputs: i32, outputs: i32): void {
  pack(kernel, packed, inputs, outputs, outputs * 4, 4);
}

/** Packs a kernel [inputs, outputs] for products with its transpose, which backpropagation needs. */
export function packTranspose(kernel: usize, packed: usize, inputs: i32, outputs: i32): void {
  pack(kernel, packed, outputs, inputs, 4, outputs * 4);
}

function pack(
  kernel: usize,
  packed: usize,
  inputs: i32,
  outputs: i32,
  inputStride: i32,
  outputStride: i32,
): void {
  const panels = panelCount(outputs);
  for (let panel = 0; panel < panels; panel++) {
    const first = panelStart(panel, panels, outputs);
    const width = panelStart(panel + 1, panels, outputs) - first;
    for (let k = 0; k < inputs; k++) {
      let source = kernel + k * inputStride + first * outputStride;
      for (let j = 0; j < width; j++) {
        store<f32>(packed, load<f32>(source));
        packed += 4;
        source += outputStride;
      }
    }
  }
}
