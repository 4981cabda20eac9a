import { lazyPart } from "../shell/lazyPart";
import { useApp, useAppStore } from "../store/context";

const TableDialog = lazyPart("The question about this file", () => import("./TableDialog"));
const SamplesDialog = lazyPart("What was recognized in this file", () => import("./SamplesDialog"));
const WeightsDialog = lazyPart("The question about these weights", () => import("./WeightsDialog"));

/** What files that were read leave open. */
export function FileQuestions() {
  const question = useApp((state) => state.question);
  const store = useAppStore();
  const leave = (open: boolean) => {
    if (!open) store.getState().ask(null);
  };
  return (
    <>
      {question?.kind === "table" && <TableDialog question={question} onOpenChange={leave} />}
      {question?.kind === "samples" && <SamplesDialog onOpenChange={leave} />}
      {question?.kind === "weights" && <WeightsDialog question={question} onOpenChange={leave} />}
    </>
  );
}
