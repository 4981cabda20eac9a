import { MeasureButtons } from "../hessian/MeasureButtons";
import { fromDisk } from "../site/fromDisk";
import { useApp } from "../store/context";
import { AnswersFigure } from "./AnswersFigure";
import { BasinsFigure } from "./BasinsFigure";
import { EnsembleFigure } from "./EnsembleFigure";
import { FieldFigure } from "./FieldFigure";
import { LawsFigure } from "./LawsFigure";
import { PartsFigure } from "./PartsFigure";
import { walksLesson } from "./walksLesson";
import "../../theme/curvature.css";
import "../../theme/walks.css";

/** What is known of the steps of a function's training besides its path, and what can be. */
export default function WalksLab() {
  useApp((state) => state.versions.curvature);
  const { parts, field, basins, ensemble } = useApp((state) => state.run.curvature);
  return (
    <>
      <AnswersFigure />
      <LawsFigure />
      {parts && <PartsFigure parts={parts} />}
      {field && <FieldFigure field={field} />}
      {basins && <BasinsFigure basins={basins} />}
      {ensemble && <EnsembleFigure ensemble={ensemble} />}
      <MeasureButtons of="walks" />
      {!fromDisk && (
        <p className="numbers-section walks-lesson">
          <a href={walksLesson} target="_blank" rel="noopener">
            Lesson: How an optimizer walks
          </a>
        </p>
      )}
    </>
  );
}
