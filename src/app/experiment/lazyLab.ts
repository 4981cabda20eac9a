import type { Lab } from "../../lab/client/lab";
import type { SliceKnobs, Slicer } from "../../lab/slicer";
import { loadComputing } from "./loadComputing";

/** The lab whose code is asked for when it is first needed; what could not be loaded is asked for again. */
export function lazyLab(load: () => Promise<Lab>): Lab & { load(): Promise<Lab> } {
  let loading: Promise<Lab> | null = null;
  let loaded: Lab | null = null;

  function lab(): Promise<Lab> {
    loading ??= loadComputing(load).then(
      (ready) => {
        loaded = ready;
        return ready;
      },
      (error: Error) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  }

  return {
    load: lab,
    run: async (...experiment) => (await lab()).run(...experiment),
    inspect: async (...point) => (await lab()).inspect(...point),
    layerWay: async (...way) => (await lab()).layerWay(...way),
    lookAtStart: async (...start) => (await lab()).lookAtStart(...start),
    together: async (...runs) => (await lab()).together(...runs),
    probe: async (...options) => (await lab()).probe(...options),
    tryWeights: async (...weights) => (await lab()).tryWeights(...weights),
    backend: async (choice) => (await lab()).backend(choice),
    slice(run, options) {
      if (loaded !== null) return loaded.slice(run, options);
      let turned: SliceKnobs | null = null;
      let stopped = false;
      let slicer: Slicer | null = null;
      lab().then(
        (ready) => {
          if (stopped) return;
          slicer = ready.slice(run, options);
          if (turned !== null) slicer.set(turned);
        },
        (error: Error) => {
          if (!stopped) options.onFailure(error.message);
        },
      );
      return {
        set(knobs) {
          turned = knobs;
          slicer?.set(knobs);
        },
        stop() {
          stopped = true;
          slicer?.stop();
        },
      };
    },
    dispose: () => loaded?.dispose(),
  };
}
