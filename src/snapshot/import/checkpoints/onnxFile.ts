/**
 * Networks in the ONNX format, whose graph is followed from its input to its output: a sequence of layers,
 * and residual blocks within it.
 *
 * https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */
import * as v from "valibot";
import { type LayerRecipe, layerList } from "../../../catalog/models/layerList";
import { shown } from "../../../catalog/plainText";
import { worded } from "../../../language/worded";
import { limits } from "../../../results/limits";
import { ReadError } from "../../../results/readError";
import type { NamedTensor } from "../safetensors";
import { type Checkpoint, weightsAlone } from "./checkpoint";
import { writtenActivation } from "./onnxActivation";
import { called, type OnnxNode, onnxLayer } from "./onnxLayers";
import { readOnnxTensor } from "./onnxTensor";
import {
  bytesOf,
  damaged,
  integers,
  type Message,
  messages,
  readMessage,
  text,
  texts,
} from "./wire";

/** A model begins with the version of the format, a field that no other file here begins with. */
export const looksLikeOnnx = (name: string, bytes: Uint8Array): boolean =>
  /\.onnx$/i.test(name) || (bytes[0] === 0x08 && bytes[1] < 0x20 && bytes[2] === 0x12);

/** A list of layers, and what their tensors are called. */
interface Piece {
  layers: LayerRecipe[];
  tensors: [name: string, tensor: NamedTensor][];
  /** The value that it gives. */
  end: string;
}

/** @throws ReadError naming the first operator that is not read. */
export function readOnnx(bytes: Uint8Array): Checkpoint {
  const [graphBytes] = bytesOf(readMessage(bytes), 7);
  if (graphBytes === undefined)
    throw new ReadError(worded`This is no ONNX model: it has no graph.`);
  const graph = readMessage(graphBytes);
  const operators = bytesOf(graph, 1);
  if (operators.length === 0 || operators.length > limits.tensors) {
    throw new ReadError(
      worded`The ONNX model has ${operators.length} operators; 1 to ${limits.tensors} are read.`,
    );
  }
  const nodes = operators.map(nodeOf);
  // Initializers, inputs and outputs.
  if ([5, 11, 12].some((field) => bytesOf(graph, field).length > limits.tensors)) {
    throw new ReadError(worded`The file holds more than ${limits.tensors} tensors.`);
  }
  const weights = constantsOf(graph, nodes);
  const inputs = messages(graph, 11).filter((input) => !weights.has(text(input, 1)));
  if (inputs.length !== 1) {
    throw new ReadError(
      worded`The ONNX model takes ${inputs.length} inputs; networks of one are read.`,
    );
  }
  const follow = follower(nodes, weights);
  const { layers, tensors, end } = follow(text(inputs[0], 1), null);
  if (!messages(graph, 12).some((output) => text(output, 1) === end)) {
    throw new ReadError(
      worded`The ONNX model does not end at "${shown(end)}", where its layers lead.`,
    );
  }
  return {
    ...weightsAlone,
    tensors: new Map(tensors),
    ordered: true,
    given: withoutOutputSigmoid(layers),
    inputShape: inputShapeOf(inputs[0]),
  };
}

/** Inputs, outputs or attributes of one operator. */
const MOST_LISTED = 1000;

function nodeOf(bytes: Uint8Array): OnnxNode {
  const message = readMessage(bytes);
  if ([1, 2, 5].some((field) => bytesOf(message, field).length > MOST_LISTED)) throw damaged();
  return {
    op: text(message, 4),
    inputs: texts(message, 1),
    outputs: texts(message, 2),
    attributes: new Map(messages(message, 5).map((attribute) => [text(attribute, 1), attribute])),
  };
}

/** Initializers, and what nodes called Constant give. */
function constantsOf(graph: Message, nodes: OnnxNode[]): Map<string, NamedTensor> {
  const constants = new Map<string, NamedTensor>();
  let count = 0;
  const add = (name: string, tensor: Message) => {
    const read = readOnnxTensor(tensor, name, count);
    count += read.data.length;
    constants.set(name, read);
  };
  for (const tensor of messages(graph, 5)) add(text(tensor, 8), tensor);
  for (const { op, inputs, outputs, attributes } of nodes) {
    const same = op === "Identity" ? constants.get(inputs[0] ?? "") : undefined;
    if (same !== undefined) constants.set(outputs[0] ?? "", same);
    const value = attributes.get("value");
    const [tensor] = op === "Constant" && value !== undefined ? messages(value, 5) : [];
    if (tensor !== undefined) add(outputs[0] ?? "", tensor);
  }
  return constants;
}

/** Follows a value to where its consumers meet again, or to the end. */
function follower(nodes: OnnxNode[], weights: ReadonlyMap<string, NamedTensor>) {
  const consumers = new Map<string, OnnxNode[]>();
  for (const node of nodes) {
    // Sizes are taken to reshape by: what is reshaped is checked against what follows.
    if (node.op === "Shape") continue;
    for (const input of new Set(node.inputs)) {
      if (!weights.has(input)) consumers.set(input, [...(consumers.get(input) ?? []), node]);
    }
  }
  /** Adds two values of the network, and not a bias. */
  const joins = (node: OnnxNode) =>
    node.op === "Add" &&
    node.inputs.length === 2 &&
    node.inputs.every((input) => !weights.has(input));

  return follow;

  /** @param first of several consumers the one to go on with, in a branch; null outside of them. */
  function follow(start: string, first: OnnxNode | null): Piece {
    const piece: Piece = { layers: [], tensors: [], end: start };
    let next = first;
    for (let steps = 0; steps <= nodes.length; steps++) {
      const users = next === null ? (consumers.get(piece.end) ?? []) : [next];
      next = null;
      if (users.length === 0) return piece;
      const [node] = users;
      const written =
        users === consumers.get(piece.end)
          ? writtenActivation(piece.end, nodes, consumers, weights)
          : null;
      if (written !== null) {
        piece.layers.push(
          ...parsed([{ kind: "activation", activation: written.activation }], node),
        );
        piece.end = written.end;
      } else if (users.length === 2 && first === null) {
        join(piece, users);
      } else if (users.length > 1) {
        throw new ReadError(
          worded`The ONNX model parts at "${shown(piece.end)}" into ${users.length} branches; sequences and residual blocks are read.`,
        );
      } else if (joins(node)) {
        return piece;
      } else {
        take(piece, node);
      }
    }
    throw new ReadError(worded`The ONNX model goes round in a circle.`);
  }

  /** Two branches that are added: the one with layers, and what the input goes through besides. */
  function join(piece: Piece, users: OnnxNode[]): void {
    const sides = users.map((user) =>
      joins(user) ? { layers: [], tensors: [], end: piece.end } : follow(piece.end, user),
    );
    const sum = nodes.find(
      (node) => joins(node) && sides.every(({ end }) => node.inputs.includes(end)),
    );
    if (sum === undefined || sides[0].end === sides[1].end) {
      throw new ReadError(
        worded`The branches of the ONNX model that part at "${shown(piece.end)}" are not added; sequences and residual blocks are read.`,
      );
    }
    const [branch, shortcut] = sides.sort((a, b) => b.layers.length - a.layers.length);
    const block = { kind: "residual", layers: branch.layers, shortcut: shortcut.layers };
    piece.layers.push(...parsed([block], sum));
    piece.tensors.push(...branch.tensors, ...shortcut.tensors);
    piece.end = sum.outputs[0] ?? "";
  }

  function take(piece: Piece, node: OnnxNode): void {
    piece.end = node.outputs[0] ?? "";
    const last = piece.layers.at(-1);
    if (node.op === "Add" && last?.kind === "dense" && !last.bias) {
      const bias = node.inputs.map((input) => weights.get(input)).find((one) => one !== undefined);
      if (bias === undefined)
        throw new ReadError(worded`${called(node)} adds nothing that is known.`);
      const owner = ownerOf(piece.tensors.at(-1)?.[0] ?? "");
      piece.layers[piece.layers.length - 1] = { ...last, bias: true };
      piece.tensors.push([`${owner}.bias`, { shape: [bias.data.length], data: bias.data }]);
      return;
    }
    if ((node.op === "Softmax" || node.op === "LogSoftmax") && !consumers.has(piece.end)) return;
    const { recipe, tensors } = onnxLayer(node, weights);
    if (recipe !== null) piece.layers.push(...parsed([recipe], node));
    const source = sourceOf(node);
    for (const [role, tensor] of tensors) piece.tensors.push([`${source}.${role}`, tensor]);
  }
}

/** "fc1" of a weight called so in PyTorch, else by the operator and what it gives. */
function sourceOf({ op, inputs, outputs }: OnnxNode): string {
  const weight = inputs[1] ?? "";
  if (weight.endsWith(".weight")) return ownerOf(weight);
  return `${op}_${outputs[0] ?? ""}`.replaceAll(/[./]/g, "_");
}

const ownerOf = (tensor: string): string => tensor.slice(0, tensor.lastIndexOf("."));

function parsed(recipes: object[], node: OnnxNode): LayerRecipe[] {
  const result = v.safeParse(layerList, recipes);
  if (result.success) return result.output;
  throw new ReadError(worded`${called(node)} of the ONNX model has settings that are not read.`);
}

/** A sigmoid at the end is part of binary cross-entropy. */
function withoutOutputSigmoid(layers: LayerRecipe[]): LayerRecipe[] {
  const last = layers.at(-1);
  const ends = last?.kind === "activation" && last.activation === "sigmoid";
  return ends ? layers.slice(0, -1) : layers;
}

/** [samples, features] or [samples, channels, height, width]; null where a side is not said. */
function inputShapeOf(input: Message): number[] | null {
  const [tensor] = messages(messages(input, 2)[0] ?? new Map(), 1);
  const [shape] = tensor === undefined ? [] : messages(tensor, 2);
  if (shape === undefined) return null;
  const [, ...sides] = messages(shape, 1).map((dimension) => integers(dimension, 1)[0] ?? 0);
  if (!sides.every((side) => Number.isSafeInteger(side) && side > 0)) return null;
  const [channels, height, width] = sides;
  if (sides.length === 1) return sides;
  return sides.length === 3 ? [height, width, channels] : null;
}
