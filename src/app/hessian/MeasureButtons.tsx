import { type AnalysisName, DENSE_LIMIT } from "../../recipe/schema";
import { parameterCount } from "../../results/parameters";
import type { Run } from "../../results/results";
import { useApp } from "../store/context";
import { useMeasure } from "./useMeasure";

const words: Record<AnalysisName, { name: string; title: string }> = {
  density: { name: "Spectral density", title: "All eigenvalues as a density, with its error" },
  dense: { name: "Exact spectrum", title: "Every eigenvalue, by writing the Hessian out" },
  sharpness: { name: "Sharpness", title: "How much the loss rises around the weights" },
  track: { name: "Along the run", title: "Largest eigenvalue at checkpoints of the training" },
  map: { name: "Over the plane", title: "Extreme eigenvalues over the plane, as color" },
};

/** Offers the analyses that the run on the stage does not have yet. */
export function MeasureButtons() {
  const names = useApp(({ run }) => unmeasured(run).join(" "));
  const trained = useApp(({ run }) => run.trained !== null);
  const { obstacle, measure } = useMeasure();
  if (!trained || names === "") return null;
  return (
    <section className="numbers-section measure">
      <header>
        <h2>Measure curvature</h2>
      </header>
      <div className="measure-buttons">
        {(names.split(" ") as AnalysisName[]).map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            title={words[name].title}
            disabled={obstacle !== null}
            onClick={() => measure(name)}
          >
            {words[name].name}
          </button>
        ))}
      </div>
      {obstacle !== null && <p className="quiet">{obstacle}</p>}
    </section>
  );
}

function unmeasured({ trained, surface, curvature }: Run): AnalysisName[] {
  if (trained === null) return [];
  const dense = parameterCount(trained.layout) <= DENSE_LIMIT;
  return (Object.keys(words) as AnalysisName[]).filter((name) => {
    if (curvature[name] !== null) return false;
    if (name === "map") return surface !== null;
    return name !== "dense" || dense;
  });
}
