import { Modal } from "../controls/Modal";
import { takeData } from "../files/takeData";
import { useAppStore } from "../store/context";
import type { FileQuestion } from "../store/openedSlice";
import { showFile } from "./showFile";
import { takeNothing } from "./showSnapshot";

/** A CSV with columns x, y and loss: a surface that was sampled, or samples to train on? */
export default function TableDialog({
  question: { file, snapshot },
}: {
  question: Extract<FileQuestion, { kind: "table" }>;
}) {
  const store = useAppStore();
  const close = () => store.getState().ask(null);
  const { surface } = snapshot.run;
  return (
    <Modal
      title={`What is ${file.name}?`}
      description={`It reads as a loss surface of ${surface?.alpha.length}×${surface?.beta.length} points, and as samples whose last column is the target.`}
      open
      onOpenChange={(open) => !open && close()}
    >
      <footer>
        <button
          type="button"
          className="button"
          onClick={() => {
            takeData(store, [file]).catch((error: Error) =>
              store.getState().notify(error.message, "warning"),
            );
            close();
          }}
        >
          Samples to train on
        </button>
        <button
          type="button"
          className="button primary"
          onClick={() => {
            showFile(store, snapshot, takeNothing);
            close();
          }}
        >
          A surface to look at
        </button>
      </footer>
    </Modal>
  );
}
