import { lazy, Suspense } from "react";
import { useApp } from "../store/context";

const TableDialog = lazy(() => import("./TableDialog"));
const WeightsDialog = lazy(() => import("./WeightsDialog"));

/** How far the reading of files is, and what they leave open. */
export function FileQuestions() {
  const reading = useApp((state) => state.reading);
  const question = useApp((state) => state.question);
  return (
    <>
      {reading !== null && (
        <div className="reading" role="status">
          <span>{reading.detail}</span>
          <progress aria-label={reading.detail} value={reading.fraction} max={1} />
          <button type="button" className="button" onClick={reading.cancel}>
            Cancel
          </button>
        </div>
      )}
      <Suspense fallback={null}>
        {question?.kind === "table" && <TableDialog question={question} />}
        {question?.kind === "weights" && <WeightsDialog question={question} />}
      </Suspense>
    </>
  );
}
