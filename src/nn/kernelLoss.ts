import type { LossRecipe } from "../catalog/losses";
import { type KernelLoss, LOSSES } from "../kernel/namedCodes";

/** The loss as the fused kernel and its shader name it; undefined for one that they do not have. */
export function kernelLoss({ kind }: LossRecipe): KernelLoss | undefined {
  const known: readonly string[] = Object.keys(LOSSES);
  return known.includes(kind) ? (kind as KernelLoss) : undefined;
}

/** @throws Error for a loss that the kernel does not have. */
export function requireKernelLoss(loss: LossRecipe): KernelLoss {
  const found = kernelLoss(loss);
  if (found === undefined) throw new Error(`The fused kernel does not have the loss ${loss.kind}.`);
  return found;
}
