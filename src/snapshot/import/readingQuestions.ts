import { shown } from "../../catalog/plainText";
import type { Checkpoint } from "./checkpoints/checkpoint";
import type { ReadingQuestion } from "./describeNetwork";
import type { KernelOrder, LayerOrders, SequentialLayer } from "./sequentialLayers";

export const sourcesOf = (chain: SequentialLayer[]): string[] => chain.map(({ source }) => source);

const KERNELS: Record<KernelOrder, string> = {
  "in-out": "inputs × outputs",
  "out-in": "outputs × inputs",
};

/** @param taken which of the orders. */
export function questionsOf(
  { orders, unsureKernels }: LayerOrders,
  networks: Checkpoint["networks"],
  taken: number,
): ReadingQuestion[] {
  const questions: ReadingQuestion[] = [];
  if (networks !== null) {
    questions.push({
      about: "network",
      options: networks.names.map((network) => ({
        label: network === "" ? "all of it" : shown(network),
        answers: { network },
      })),
      taken: networks.names.indexOf(networks.taken),
    });
  }
  if (unsureKernels !== null) {
    const kinds = Object.keys(KERNELS) as KernelOrder[];
    questions.push({
      about: "kernels",
      options: kinds.map((kernels) => ({ label: KERNELS[kernels], answers: { kernels } })),
      taken: kinds.indexOf(unsureKernels),
    });
  }
  if (orders.length > 1) {
    questions.push({
      about: "order",
      options: orders.map((chain) => ({
        label: orderWords(chain),
        answers: { order: sourcesOf(chain) },
      })),
      taken,
    });
  }
  return questions;
}

const orderWords = (chain: SequentialLayer[]): string =>
  chain
    .filter(({ kind }) => kind !== "normalization")
    .map(({ source }) => shown(source, 20))
    .join(", ");
