/**
 * Makes derivatives of derivatives right for every op whose gradient uses the op's own output
 * (tanh, sigmoid, exp, softmax, max, …).
 *
 * Cause: TensorFlow.js 4.22 saves an output for the backward pass by cloning it, and the clone is
 * recorded on the tape *before* the op that made the output. Backpropagation walks the tape in
 * order, so an outer derivative sees the clone as coming from nowhere and drops that path, without
 * an error: d²/dx² tanh came out as if tanh(x) in 1 − tanh(x)² were a constant.
 * Upstream: https://github.com/tensorflow/tfjs/issues/3252
 *
 * Repair: after an op is recorded, its node moves in front of the clones of its outputs.
 * `stock.test.ts` asks the untouched package and fails once upstream is right; this file can then
 * go.
 */
import { engine, type Tensor } from "@tensorflow/tfjs";

interface TapeNode {
  inputs: Record<string, Tensor>;
  outputs: Tensor[];
}

/** The members of the engine that the repair touches; `addTapeNode` is private in its types. */
interface RecordingEngine {
  state: { activeTape: TapeNode[] };
  addTapeNode(...node: unknown[]): void;
}

/** Moves the last node of the tape to just before the nodes at its end that read its outputs. */
function moveBeforeReaders(tape: TapeNode[]): void {
  const last = tape.length - 1;
  const node = tape[last];
  const made = new Set(node.outputs.map((output) => output.id));
  const reads = (reader: TapeNode) =>
    Object.values(reader.inputs).some((input) => made.has(input.id));
  let place = last;
  while (place > 0 && reads(tape[place - 1])) place--;
  if (place === last) return;
  tape.copyWithin(place + 1, place, last);
  tape[place] = node;
}

const recorder = engine() as unknown as RecordingEngine;
const recordInStockOrder = recorder.addTapeNode.bind(recorder);

recorder.addTapeNode = (...node) => {
  recordInStockOrder(...node);
  moveBeforeReaders(recorder.state.activeTape);
};
