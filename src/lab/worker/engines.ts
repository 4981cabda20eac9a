import { isFunction } from "../../catalog/models";
import type { ActivityOptions, ActivityProbe } from "../../nn/activity";
import { architecture } from "../../nn/architecture";
import { functionObjective } from "../../nn/function/functionObjective";
import { fusedLayersObjective, fusedLayersSupports } from "../../nn/fusedLayersObjective";
import { fusedObjective, fusedSupports } from "../../nn/fusedObjective";
import { parameterLayout } from "../../nn/layout";
import type { Objective, SampleObjective } from "../../nn/objective";
import { parametrized } from "../../nn/parametrized";
import type { NetworkSpec } from "../../nn/spec";
import type { TensorObjectiveOptions } from "../../nn/tensorObjective";
import { type TensorParts, withTensorParts } from "../../nn/withTensorParts";
import { toWeights } from "../../results/multipliers";
import { type BackendName, findBackend, startTensors } from "../../tensor/backend";
import type { BackendChoice, BackendReport } from "../experiment";
import type { JobBreath } from "./jobBreath";
import { LOADING_SECONDS, SHADER_SECONDS, type silences } from "./silence";

/** The backend that was asked for, and the one that was found. */
interface Started {
  choice: BackendChoice;
  backend: BackendName;
}

/** What networks are computed with on this thread: the kernel, and TensorFlow.js on a backend. */
export interface Engines {
  start(choice: BackendChoice): Promise<BackendReport>;
  /** @throws before the start. */
  started(): Started;
  /** A loss by the fastest engine there is on the backend. */
  objective(options: TensorObjectiveOptions): Promise<SampleObjective>;
  /** A look inside a network, by TensorFlow.js. */
  activity(options: ActivityOf): Promise<ActivityProbe>;
}

interface ActivityOf extends Pick<ActivityOptions, "samples" | "statistics"> {
  spec: NetworkSpec;
}

export function createEngines(
  expectSilence: ReturnType<typeof silences>,
  breath: JobBreath,
): Engines {
  let held: Started | null = null;

  function started(): Started {
    if (held === null) throw new Error("The backend has not been started.");
    return held;
  }

  /** The fused kernel wherever it can do the recipe, unless a backend of TensorFlow.js is in use. */
  async function fusedObjectiveOf(options: TensorObjectiveOptions): Promise<Objective | null> {
    if (started().backend !== "wasm") return null;
    const { spec, samples, loss } = options;
    if (fusedSupports(spec, loss)) return fusedObjective({ spec, samples, loss, breath });
    return fusedLayersSupports(spec, loss) ? fusedLayersObjective({ ...options, breath }) : null;
  }

  /** TensorFlow.js on the backend, loaded with the first network that needs it: few do without a GPU. */
  async function startedTensors(): Promise<void> {
    const { backend } = started();
    expectSilence("tensors", LOADING_SECONDS);
    try {
      await startTensors(backend);
    } finally {
      expectSilence("tensors", 0);
    }
  }

  async function tensorObjectiveOf(options: TensorObjectiveOptions): Promise<TensorParts> {
    await startedTensors();
    const { tensorObjective } = await import("../../nn/tensorObjective");
    return tensorObjective(options);
  }

  /** Of the network's weights. */
  async function weightsObjective(options: TensorObjectiveOptions): Promise<SampleObjective> {
    const fused = await fusedObjectiveOf(options);
    if (fused === null) return tensorObjectiveOf(options);
    return withTensorParts(fused, options, () => tensorObjectiveOf(options));
  }

  return {
    async start(wanted) {
      const report = await findBackend(wanted);
      held = { choice: wanted, backend: report.backend };
      expectSilence("backend", report.backend === "webgpu" ? SHADER_SECONDS : 0);
      return report;
    },
    started,
    async objective(options) {
      const { model } = options.spec;
      if (isFunction(model)) return functionObjective({ ...options, model, breath });
      return parametrized(await weightsObjective(options), parameterLayout(options.spec));
    },
    async activity({ spec, ...options }) {
      await startedTensors();
      const { activityProbe } = await import("../../nn/activity");
      const { inputShape } = spec;
      const probe = activityProbe({ ...options, layers: architecture(spec), inputShape });
      const layout = parameterLayout(spec);
      return { ...probe, at: (theta) => probe.at(toWeights(layout, theta)) };
    },
  };
}
