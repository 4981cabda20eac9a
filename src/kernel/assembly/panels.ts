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
  const panels = panelCount(outputs);
  for (let panel = 0; panel < panels; panel++) {
    const first = panelStart(panel, panels, outputs);
    const width = panelStart(panel + 1, panels, outputs) - first;
    const source = kernel + first * 4;
    if (width == 6) packed = copyRows(6, source, packed, inputs, outputs);
    else if (width == 5) packed = copyRows(5, source, packed, inputs, outputs);
    else if (width == 4) packed = copyRows(4, source, packed, inputs, outputs);
    else packed = copyRows(width, source, packed, inputs, outputs);
  }
}

/** Copies `width` numbers of each row of a kernel. Returns where they end. */
@inline
function copyRows(width: i32, source: usize, packed: usize, inputs: i32, outputs: i32): usize {
  for (let k = 0; k < inputs; k++) {
    if (width >= 4) v128.store(packed, v128.load(source));
    else for (let j = 0; j < width; j++) store<i32>(packed + j * 4, load<i32>(source + j * 4));
    if (width > 4) store<i32>(packed, load<i32>(source, 16), 16);
    if (width > 5) store<i32>(packed, load<i32>(source, 20), 20);
    packed += width * 4;
    source += outputs * 4;
  }
  return packed;
}

/** Packs a kernel [inputs, outputs] for products with its transpose, which backpropagation needs. */
export function packTranspose(kernel: usize, packed: usize, inputs: i32, outputs: i32): void {
  const panels = panelCount(inputs);
  for (let panel = 0; panel < panels; panel++) {
    const first = panelStart(panel, panels, inputs);
    const width = panelStart(panel + 1, panels, inputs) - first;
    const source = kernel + first * outputs * 4;
    if (width == 6) packed = copyColumns(6, source, packed, outputs);
    else if (width == 5) packed = copyColumns(5, source, packed, outputs);
    else if (width == 4) packed = copyColumns(4, source, packed, outputs);
    else if (width == 3) packed = copyColumns(3, source, packed, outputs);
    else if (width == 2) packed = copyColumns(2, source, packed, outputs);
    else packed = copyColumns(1, source, packed, outputs);
  }
}

/** Copies the columns of `width` rows of a kernel, one after the other. Returns where they end. */
@inline
function copyColumns(width: i32, source: usize, packed: usize, outputs: i32): usize {
  const rowBytes = outputs * 4;
  for (let k = 0; k < outputs; k++) {
    store<i32>(packed, load<i32>(source));
    if (width > 1) store<i32>(packed, load<i32>(source + rowBytes), 4);
    if (width > 2) store<i32>(packed, load<i32>(source + 2 * rowBytes), 8);
    if (width > 3) store<i32>(packed, load<i32>(source + 3 * rowBytes), 12);
    if (width > 4) store<i32>(packed, load<i32>(source + 4 * rowBytes), 16);
    if (width > 5) store<i32>(packed, load<i32>(source + 5 * rowBytes), 20);
    packed += width * 4;
    source += 4;
  }
  return packed;
}
