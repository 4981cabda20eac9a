import { Columns2, FolderOpen, Save, Search, Undo2 } from "lucide-react";
import { useRef, useState } from "react";
import { Choice } from "../controls/Choice";
import { Modal } from "../controls/Modal";
import { openFiles } from "../open/openFiles";
import { takeAll } from "../open/showSnapshot";
import { fileStem, saveFile } from "../share/saveFile";
import { snapshotOnStage } from "../share/snapshotOnStage";
import { MOST_PANES } from "../store/comparedSlice";
import { useApp, useAppStore } from "../store/context";
import { newId } from "./newId";
import { openRun, openTogether } from "./openRun";
import { RunCard } from "./RunCard";
import { GONE, requiredRun, type SavedRun } from "./runLibrary";
import { saveRun } from "./saveRun";
import { type RunOrder, runOrders, sortRuns } from "./sortRuns";
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

function LibraryBody({ close }: { close(): void }) {
  const store = useAppStore();
  const busy = useApp((state) => state.job !== null);
  const savedAs = useApp((state) => state.savedAs);
  const library = useLibrary();
  const [wanted, setWanted] = useState("");
  const [order, setOrder] = useState<RunOrder>("newest");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { runs, problem, storage, attempt } = library;

  const open = (id: string) =>
    attempt(async () => {
      if (!(await openRun(store, id, takeAll))) throw new Error(GONE);
      close();
    });
  const compare = () =>
    attempt(async () => {
      await openTogether(store, chosen);
      close();
    });
  const choose = (id: string, on: boolean) =>
    setChosen((now) => (on ? [...now, id] : now.filter((one) => one !== id)));
  const download = (id: string) =>
    attempt(async () => {
      const { run, bytes } = await requiredRun(id);
      saveFile(`${fileStem(run.name)}.npz`, new Blob([bytes]));
    });
  const apart = tellApart(runs ?? []);
  const found = sortRuns(runs?.filter((run) => matches(run, wanted)) ?? [], order);
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
        <Choice
          id="library-order"
          label="Order"
          value={order}
          options={[...runOrders]}
          onChange={(next) => setOrder(next as RunOrder)}
        />
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
            chosen={canChoose(run, chosen)}
            choose={(on) => choose(run.id, on)}
            open={() => open(run.id)}
            rename={(name) => library.rename(run.id, name)}
            duplicate={() => library.duplicate(run.id)}
            download={() => download(run.id)}
            remove={async () => {
              choose(run.id, false);
              await library.remove(run.id);
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
        <button
          type="button"
          className="button"
          disabled={busy || chosen.length < 2}
          onClick={() => void compare()}
        >
          <Columns2 size={15} aria-hidden />
          {chosen.length < 2 ? "Compare: tick two to four" : `Compare ${chosen.length}`}
        </button>
        <span className="quiet numeric">{storage}</span>
        <div role="status">{library.deleted !== null && <Undo library={library} />}</div>
      </div>
    </>
  );
}

/** Whether a run is ticked; null where it cannot be: no terrain, or all panes are taken. */
function canChoose({ id, thumbnail }: SavedRun, chosen: readonly string[]): boolean | null {
  if (chosen.includes(id)) return true;
  return thumbnail === "" || chosen.length >= MOST_PANES ? null : false;
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
