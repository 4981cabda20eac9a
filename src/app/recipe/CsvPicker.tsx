import { FileUp } from "lucide-react";
import { useId } from "react";
import { takeTable } from "../files/takeTable";
import { useApp, useAppStore } from "../store/context";

/** Picks the CSV and shows what reading it had to say, line by line. */
export function CsvPicker() {
  const id = useId();
  const store = useAppStore();
  const file = useApp((state) => state.file);
  const shown = useApp((state) => state.run);
  const notes =
    file !== null && shown.recipe.dataset.kind === "csv" && shown.recipe.dataset.file === file.name
      ? (shown.data?.notes ?? [])
      : [];
  return (
    <div className="csv-picker">
      <label className="drop-zone" htmlFor={id}>
        <FileUp size={18} aria-hidden />
        {file === null ? "Choose a CSV or drop it on the page" : file.name}
        <input
          id={id}
          className="visually-hidden"
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (chosen !== undefined) void takeTable(store, chosen);
            target.value = "";
          }}
        />
      </label>
      <p className="field-about">
        Numeric columns and one target column. The file is read on this machine and never uploaded.
      </p>
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
