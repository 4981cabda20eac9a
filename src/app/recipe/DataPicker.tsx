import { FileUp } from "lucide-react";
import { useId } from "react";
import type { FileDataset } from "../../recipe/datasetTraits";
import { takeData } from "../files/takeData";
import { useApp, useAppStore } from "../store/context";

interface Words {
  choose: string;
  about: string;
  accept: string;
}

const words: Record<FileDataset["kind"], Words> = {
  csv: {
    choose: "Choose a CSV or drop it on the page",
    about: "Numeric columns and one target column.",
    accept: ".csv,.tsv,.txt,text/csv",
  },
  npz: {
    choose: "Choose an .npz or drop it on the page",
    about: "Arrays X and y (or x_train and y_train): rows of features, or images.",
    accept: ".npz",
  },
  idx: {
    choose: "Choose both IDX files or drop them on the page",
    about: "Images and labels as MNIST has them, gzipped or not.",
    accept: "",
  },
};

/** Picks the file (or the two) that samples come from, and shows what reading it had to say. */
export function DataPicker({ dataset }: { dataset: FileDataset }) {
  const id = useId();
  const store = useAppStore();
  const file = useApp((state) => state.file);
  const shown = useApp((state) => state.run);
  const { choose, about, accept } = words[dataset.kind];
  const there = file !== null && file.name === dataset.file;
  const ran = shown.recipe.dataset;
  const notes = there && "file" in ran && ran.file === file.name ? (shown.data?.notes ?? []) : [];
  return (
    <div className="data-picker">
      <label className="drop-zone" htmlFor={id}>
        <FileUp size={18} aria-hidden />
        {there ? file.name : choose}
        <input
          id={id}
          className="visually-hidden"
          type="file"
          accept={accept}
          multiple={dataset.kind === "idx"}
          onChange={({ target }) => {
            const chosen = Array.from(target.files ?? []);
            target.value = "";
            if (chosen.length === 0) return;
            takeData(store, chosen).catch((error: Error) =>
              store.getState().notify(error.message, "warning"),
            );
          }}
        />
      </label>
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
