import { FolderOpen, Save, Search, Undo2 } from "lucide-react";
import { useRef, useState } from "react";
import { Modal } from "../controls/Modal";
import { openFiles } from "../open/openFiles";
import { takeAll } from "../open/showSnapshot";
import { fileStem, saveFile } from "../share/saveFile";
import { snapshotOnStage } from "../share/snapshotOnStage";
import { useApp, useAppStore } from "../store/context";
import { newId } from "./newId";
import { openRun } from "./openRun";
import { RunCard } from "./RunCard";
import { findRun, type KeptRun, type SavedRun } from "./runLibrary";
import { saveRun } from "./saveRun";
import { tellApart } from "./tellApart";
import { type Library, useLibrary } from "./useLibrary";
import "../../theme/share.css";

interface LibraryDialogProps {
  open: boolean;
  onOpenChange(open: boolean): void;
}

/** The visitor's saved runs. */
export default function LibraryDialog(props: LibraryDialogProps) {
  return (
    <Modal
      {...props}
      wide
      title="Library"
      description="Your runs are saved here as they come. They stay in this browser; nothing is uploaded."
    >
      <LibraryBody close={() => props.onOpenChange(false)} />
    </Modal>
  );
}

const GONE = "This run is no longer in the library.";

async function required(id: string): Promise<KeptRun> {
  const kept = await findRun(id);
  if (kept === null) throw new Error(GONE);
  return kept;
}

function LibraryBody({ close }: { close(): void }) {
  const store = useAppStore();
  const busy = useApp((state) => state.job !== null);
  const savedAs = useApp((state) => state.savedAs);
  const library = useLibrary();
  const [wanted, setWanted] = useState("");
  const { runs, problem, storage, attempt } = library;

  const open = (id: string) =>
    attempt(async () => {
      if ((await openRun(store, id, takeAll)) === null) throw new Error(GONE);
      close();
    });
  const download = (id: string) =>
    attempt(async () => {
      const { run, bytes } = await required(id);
      saveFile(`${fileStem(run.name)}.npz`, new Blob([bytes]));
    });
  const apart = tellApart(runs ?? []);
  const found = runs?.filter((run) => matches(run, wanted)) ?? [];
  return (
    <>
      <div className="library-head">
        <label className="search">
          <Search size={15} aria-hidden />
          <input
            type="search"
            aria-label="Search the library"
            placeholder="Search"
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
        </label>
        <SaveButton library={library} />
        <FilePicker close={close} />
      </div>
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      {busy && (
        <p className="quiet">A run is under way: let it end or cancel it to open another.</p>
      )}
      <ul className="run-cards">
        {found.map((run) => (
          <RunCard
            key={run.id}
            run={run}
            apart={apart.get(run.id) ?? []}
            shown={run.id === savedAs}
            busy={busy}
            open={() => open(run.id)}
            rename={(name) => library.rename(run.id, name)}
            duplicate={() => library.duplicate(run.id)}
            download={() => download(run.id)}
            remove={async () => {
              await library.remove(run.id);
              if (run.id === savedAs) store.getState().setSavedAs(null);
            }}
          />
        ))}
      </ul>
      {runs !== null && found.length === 0 && problem === null && (
        <p className="quiet">
          {runs.length === 0 ? "No runs yet. Train one: it is saved here." : "No run matches."}
        </p>
      )}
      <div className="library-foot">
        <span className="quiet numeric">{storage}</span>
        <div role="status">{library.deleted !== null && <Undo library={library} />}</div>
      </div>
    </>
  );
}

/** Whether every word that is looked for is in the name or the recipe. */
function matches({ name, recipe }: SavedRun, wanted: string): boolean {
  const text = `${name} ${recipe}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Undo({ library: { deleted, undo } }: { library: Library }) {
  return (
    <>
      <span>“{deleted?.run.name}” is deleted.</span>
      <button type="button" className="button" onClick={() => void undo()}>
        <Undo2 size={14} aria-hidden />
        Undo
      </button>
    </>
  );
}

/** For what was opened from elsewhere, and for runs that could not be saved when they ended. */
function SaveButton({ library }: { library: Library }) {
  const store = useAppStore();
  const canSave = useApp(
    ({ savedAs, run, job, slicing }) =>
      savedAs === null && run.surface !== null && job === null && slicing === null,
  );
  if (!canSave) return null;
  const save = async () => {
    const saved = await saveRun(snapshotOnStage(store.getState()), { id: newId() });
    store.getState().setSavedAs(saved.id);
  };
  return (
    <button type="button" className="button" onClick={() => void library.attempt(save)}>
      <Save size={15} aria-hidden />
      Save this landscape
    </button>
  );
}

function FilePicker({ close }: { close(): void }) {
  const store = useAppStore();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <FolderOpen size={15} aria-hidden />
        Open files…
      </button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-label="Files to open"
        onChange={({ target }) => {
          const files = Array.from(target.files ?? []);
          target.value = "";
          if (files.length === 0) return;
          close();
          void openFiles(store, files);
        }}
      />
    </>
  );
}
