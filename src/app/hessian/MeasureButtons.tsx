import { type AnalysisName, analyses, analysisNames } from "../../catalog/analyses";
import { parameterCount } from "../../results/parameters";
import type { Run } from "../../results/results";
import { useApp } from "../store/context";
import { useMeasure } from "./useMeasure";

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
            title={analyses[name].title}
            disabled={obstacle !== null}
            onClick={() => measure(name)}
          >
            {analyses[name].name}
          </button>
        ))}
      </div>
      {obstacle !== null && <p className="quiet">{obstacle}</p>}
    </section>
  );
}

function unmeasured({ trained, surface, curvature }: Run): AnalysisName[] {
  if (trained === null) return [];
  const parameters = parameterCount(trained.layout);
  return analysisNames.filter((name) => {
    const { of, mostParameters = Number.POSITIVE_INFINITY } = analyses[name];
    const canBeHad = (of !== "plane" || surface !== null) && parameters <= mostParameters;
    return curvature[name] === null && canBeHad;
  });
}
