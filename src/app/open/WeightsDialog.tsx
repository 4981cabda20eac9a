import { grouped } from "../../language/spoken";
import { parameterCount } from "../../results/parameters";
import type { ImportedWeights } from "../../snapshot/import/importWeights";
import { Modal, type ModalProps } from "../controls/Modal";
import type { FileQuestion } from "../store/openedSlice";
import { WeightsForm } from "./WeightsForm";

/** What weights leave open: activation, how inputs were scaled, and data to measure them on. */
export default function WeightsDialog({
  question,
  onOpenChange,
}: Pick<ModalProps, "onOpenChange"> & {
  question: Extract<FileQuestion, { kind: "weights" }>;
}) {
  const { weights } = question;
  const { files } = weights;
  const close = () => onOpenChange(false);
  return (
    <Modal
      title={files.length === 1 ? `Weights: ${files[0]}` : `Weights: ${files.length} checkpoints`}
      description={describeLayers(weights)}
      open
      onOpenChange={onOpenChange}
    >
      {weights.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      <WeightsForm question={question} close={close} />
    </Modal>
  );
}

function describeLayers({ layers, layout }: ImportedWeights): string {
  const words = layers.map(({ kind, source, inputs, outputs, window }) => {
    const size = window === null ? "" : ` ${window.join("×")}`;
    return `${source === "" ? kind : source} (${kind}${size}, ${inputs} → ${outputs})`;
  });
  const count = grouped(parameterCount(layout));
  return `${words.join(", ")}: ${count} parameters.`;
}
