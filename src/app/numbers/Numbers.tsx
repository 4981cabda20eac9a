import { isFunction } from "../../catalog/models";
import { DataPreview } from "../../charts/DataPreview";
import { grouped } from "../../language/spoken";
import { t } from "../../language/t";
import { splitNames } from "../../results/splitNames";
import { hasWeights } from "../../results/trained";
import { Term } from "../glossary/Term";
import { lazyPart } from "../shell/lazyPart";
import { useApp } from "../store/context";
import { CurvatureFigures } from "./CurvatureFigures";
import { FinalTable } from "./FinalTable";
import { TrainingFigures } from "./TrainingFigures";

const Comparison = lazyPart("The comparison", () => import("../compare/Comparison"));
const ProbesFigure = lazyPart("The measures", () => import("../probes/ProbesFigure"));
const TasksFigure = lazyPart("The tasks", () => import("../phases/TasksFigure"));
const CurvatureLab = lazyPart("The curvature panel", () => import("../hessian/CurvatureLab"));

const WalksLab = lazyPart("The steps", () => import("../walks/WalksLab"));
const PartnersLab = lazyPart("The other solutions", () => import("../between/PartnersLab"));

/** What was measured: curves, spectrum, table and the data itself, on one time slider. */
export default function Numbers() {
  const several = useApp((state) => state.kept.length > 0);
  const measured = useApp(({ run }) => run.data ?? run.trained ?? run.spectrum) !== null;
  const curvature = useApp(({ run: { curvature, trained } }) => {
    const { density, dense, sharpness, track, map } = curvature;
    return hasWeights(trained) || (density ?? dense ?? sharpness ?? track ?? map) !== null;
  });
  const walks = useApp(({ run: { recipe, curvature, trained } }) => {
    const { field, parts, basins, ensemble } = curvature;
    const isThere = (field ?? parts ?? basins ?? ensemble) !== null;
    return isThere || (trained !== null && isFunction(recipe.model));
  });
  const between = useApp(({ run }) => hasWeights(run.trained) || run.partners.length > 0);
  const sequence = useApp(({ run }) => run.trained?.tasks !== undefined);
  const probed = useApp(({ run }) => run.trained?.probes !== undefined);
  return (
    <>
      {!measured && <p className="quiet">Loss, accuracy and curvature appear here as you train.</p>}
      {several && <Comparison />}
      <TrainingFigures />
      {sequence && <TasksFigure />}
      {probed && <ProbesFigure />}
      <CurvatureFigures />
      {curvature && <CurvatureLab />}
      {walks && <WalksLab />}
      {between && <PartnersLab />}
      <FinalTable />
      <DataFigure />
    </>
  );
}

function DataFigure() {
  const run = useApp((state) => state.run);
  const { data } = run;
  if (data === null) return null;
  const names = splitNames(run);
  const facts = [
    `${grouped(data.train)} ${names.train}`,
    `${grouped(data.test)} ${names.test}`,
    data.classes === null ? "regression" : t`${data.classes} classes`,
  ];
  return (
    <section className="numbers-section">
      <header>
        <h2>Data</h2>
        <span className="numeric">
          <Term name="hash" /> {data.hash}
        </span>
      </header>
      {data.preview.inputs.length > 0 && <DataPreview data={data} />}
      <p className="quiet numeric">{facts.join(" · ")}</p>
      {data.notes.length > 0 && (
        <ul className="notes">
          {data.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
