import { FileUp } from "lucide-react";
import { useId } from "react";
import { takeAndLook } from "../files/takeAndLook";
import { useAppStore } from "../store/context";

interface OwnDataProps {
  missing: boolean;
  ends: { inputs: number; outputs: number };
  refuse(error: Error): void;
}

/** Picks the data that weights are measured on. */
export function OwnData({ missing, ends: { inputs, outputs }, refuse }: OwnDataProps) {
  const id = useId();
  const store = useAppStore();
  return (
    <div className="data-picker">
      {missing && (
        <p>
          None of the built-in datasets has {inputs} inputs and {outputs} outputs: choose the data
          that the network was trained on.
        </p>
      )}
      <label className="drop-zone" htmlFor={id}>
        <FileUp size={18} aria-hidden />
        Choose a CSV, an .npz, or both IDX files
        <input
          id={id}
          className="visually-hidden"
          type="file"
          multiple
          onChange={({ target }) => {
            const files = Array.from(target.files ?? []);
            target.value = "";
            if (files.length > 0) takeAndLook(store, files, false).catch(refuse);
          }}
        />
      </label>
    </div>
  );
}
