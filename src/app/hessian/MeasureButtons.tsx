import { type AnalysisName, analyses, analysisNames } from "../../catalog/analyses";
import { isForModel } from "../../results/missingCurvature";
import { parameterCount } from "../../results/parameters";
import type { Run } from "../../results/results";
import { useApp } from "../store/context";
import { useMeasure } from "./useMeasure";

interface MeasureButtonsProps {
  /** Curvature, or trainings from elsewhere. */
  of: "curvature" | "walks";
}

/** Offers the analyses that the run on the stage does not have yet. */
export function MeasureButtons({ of }: MeasureButtonsProps) {
  const names = useApp(({ run }) => unmeasured(run, of).join(" "));
  const setView = useApp((state) => state.setView);
  const trained = useApp(({ run }) => run.trained !== null);
  const { obstacle, measure } = useMeasure();
  if (!trained || names === "") return null;
  return (
    <section className="numbers-section measure">
      <header>
        <h2>{of === "walks" ? "Follow the steps" : "Measure curvature"}</h2>
      </header>
      <div className="measure-buttons">
        {(names.split(" ") as AnalysisName[]).map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            title={analyses[name].title}
            disabled={obstacle !== null}
            onClick={() => {
              setView(analyses[name].shownBy ?? {});
              measure(name);
            }}
          >
            {analyses[name].name}
          </button>
        ))}
      </div>
      {obstacle !== null && <p className="quiet">{obstacle}</p>}
    </section>
  );
}

function unmeasured(
  { trained, surface, curvature, recipe }: Run,
  kind: MeasureButtonsProps["of"],
): AnalysisName[] {
  if (trained === null) return [];
  const parameters = parameterCount(trained.layout);
  return analysisNames.filter((name) => {
    const { of, ofWalks = false, mostParameters = Number.POSITIVE_INFINITY } = analyses[name];
    if (ofWalks !== (kind === "walks") || !isForModel(name, recipe.model)) return false;
    const canBeHad = (of !== "plane" || surface !== null) && parameters <= mostParameters;
    return curvature[name] === null && canBeHad;
  });
}
