import { FileUp } from "lucide-react";
import { useId } from "react";
import { type FileDataset, filesTaken, hasLabelsFile } from "../../catalog/datasets";
import { datasetWords } from "../../catalog/datasets/words";
import { said } from "../../language/spoken";
import { takeAndLook } from "../files/takeAndLook";
import { useApp, useAppStore } from "../store/context";

/** Picks the file (or the two) that samples come from, and shows what reading it had to say. */
export function DataPicker({ dataset }: { dataset: FileDataset }) {
  const id = useId();
  const store = useAppStore();
  const file = useApp((state) => state.file);
  const shown = useApp((state) => state.run);
  const { choose, about } = datasetWords.kinds[dataset.kind].picker;
  const { endings, types = [] } = filesTaken[dataset.kind];
  const there = file !== null && file.name === dataset.file;
  const ran = shown.recipe.dataset;
  const notes = there && "file" in ran && ran.file === file.name ? (shown.data?.notes ?? []) : [];
  return (
    <div className="data-picker">
      <label className="drop-zone" htmlFor={id}>
        <FileUp size={18} aria-hidden />
        {there ? file.name : said(choose)}
        <input
          id={id}
          className="visually-hidden"
          type="file"
          accept={[...endings, ...types].join(",")}
          multiple={hasLabelsFile(dataset)}
          onChange={({ target }) => {
            const chosen = Array.from(target.files ?? []);
            target.value = "";
            if (chosen.length === 0) return;
            takeAndLook(store, chosen).catch((error: Error) =>
              store.getState().notify(error.message, "warning"),
            );
          }}
        />
      </label>
      {there && (
        <button
          type="button"
          className="text-button"
          onClick={() => store.getState().ask({ kind: "samples" })}
        >
          What was recognized in it
        </button>
      )}
      <p className="field-about">{about} Your file is read on this machine and never uploaded.</p>
      {notes.length > 0 && (
        <ul className="notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
