import { lazyPart } from "../shell/lazyPart";
import { useApp, useAppStore } from "../store/context";

const TableDialog = lazyPart("The question about this file", () => import("./TableDialog"));
const WeightsDialog = lazyPart("The question about these weights", () => import("./WeightsDialog"));

/** How far the reading of files is, and what they leave open. */
export function FileQuestions() {
  const reading = useApp((state) => state.reading);
  const question = useApp((state) => state.question);
  const store = useAppStore();
  const leave = (open: boolean) => {
    if (!open) store.getState().ask(null);
  };
  return (
    <>
      {reading !== null && (
        <div className="reading" role="status">
          <span>{reading.detail}</span>
          <progress aria-label={reading.detail} value={reading.fraction ?? undefined} max={1} />
          <button type="button" className="button" onClick={reading.cancel}>
            Cancel
          </button>
        </div>
      )}
      {question?.kind === "table" && <TableDialog question={question} onOpenChange={leave} />}
      {question?.kind === "weights" && <WeightsDialog question={question} onOpenChange={leave} />}
    </>
  );
}
