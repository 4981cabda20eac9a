import { Thumbnail } from "../../charts/Thumbnail";
import { Modal, type ModalProps } from "../controls/Modal";
import { takeAndLook } from "../files/takeAndLook";
import { useAppStore } from "../store/context";
import type { FileQuestion } from "../store/openedSlice";
import { showFile } from "./showFile";
import { takeNothing } from "./showSnapshot";

/** Numbers that read as a surface: is it one, or samples to train on, or something else? */
export default function TableDialog({
  question: { file, snapshot, unsure },
  onOpenChange,
}: Pick<ModalProps, "onOpenChange"> & {
  question: Extract<FileQuestion, { kind: "table" }>;
}) {
  const store = useAppStore();
  const close = () => onOpenChange(false);
  const { surface, axes, imported } = snapshot.run;
  if (surface === null) return null;
  const size = `${surface.alpha.length}×${surface.beta.length}`;
  return (
    <Modal
      title={`What is ${file.name}?`}
      description={
        unsure === "table"
          ? `It reads as a loss surface of ${size} points over ${axes?.first.name} and ${axes?.second?.name ?? "nothing else"}, and as samples whose last column is the target.`
          : `It reads as a matrix of ${size} losses, but neighboring values differ as those of features do; and as samples whose last column is the target. Inputs and targets in files of their own are opened together.`
      }
      open
      onOpenChange={onOpenChange}
    >
      <figure className="table-preview">
        <Thumbnail surface={surface} trajectory={null} view={snapshot.view} />
        <figcaption>As a surface. {imported?.notes.join(" ")}</figcaption>
      </figure>
      <footer>
        <button
          type="button"
          className="button"
          onClick={() => {
            close();
            takeAndLook(store, [file]).catch((error: Error) =>
              store.getState().notify(error.message, "warning"),
            );
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
