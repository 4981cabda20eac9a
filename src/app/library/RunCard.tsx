import { Copy, Download, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { locale } from "../../language/spoken";
import { IconButton } from "../controls/IconButton";
import type { SavedRun } from "./runLibrary";
import { numberWords } from "./runNumbers";
import { sizeWords } from "./sizeWords";

interface RunCardProps {
  run: SavedRun;
  /** What sets it apart from runs with the same line: "Seed 3". */
  apart: string[];
  /** Whether it is on the stage. */
  shown: boolean;
  /** Whether a run under way keeps the stage. */
  busy: boolean;
  /** Whether it is one of those to compare; null where it cannot be. */
  chosen: boolean | null;
  choose(chosen: boolean): void;
  open(): void;
  rename(name: string): void;
  duplicate(): void;
  download(): void;
  remove(): void;
}

const dateWords = (date: Date): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "short" }).format(date);

/** One saved run: its picture, name and recipe, and what can be done with it. */
export function RunCard({ run, apart, shown, busy, chosen, open, ...actions }: RunCardProps) {
  const [renaming, setRenaming] = useState(false);
  return (
    <li className="run-card" data-shown={shown}>
      <input
        type="checkbox"
        aria-label={`Compare ${run.name}`}
        checked={chosen === true}
        disabled={chosen === null}
        onChange={({ target }) => actions.choose(target.checked)}
      />
      {run.thumbnail === "" ? (
        <div className="run-picture" />
      ) : (
        // As an image, where nothing inside an SVG can run.
        <img
          className="run-picture"
          src={`data:image/svg+xml,${encodeURIComponent(run.thumbnail)}`}
          alt=""
          width={96}
          height={64}
        />
      )}
      <div className="run-words">
        {renaming ? (
          <NameEntry
            name={run.name}
            done={(name) => {
              setRenaming(false);
              if (name !== "" && name !== run.name) actions.rename(name);
            }}
          />
        ) : (
          <button type="button" className="run-name" disabled={busy} onClick={open}>
            {run.name}
          </button>
        )}
        <p title={run.recipe}>{run.recipe}</p>
        {apart.length > 0 && <p className="run-apart">{apart.join(" · ")}</p>}
        {run.numbers !== undefined && <p className="numeric">{numberWords(run.numbers)}</p>}
        <p className="quiet numeric" title={run.shortened}>
          {dateWords(new Date(run.date))} · {sizeWords(run.size)}
          {run.underway && " · not finished"}
          {run.shortened !== undefined && " · without weights"}
          {shown && " · on the stage"}
        </p>
      </div>
      <div className="run-actions">
        <IconButton label={`Rename ${run.name}`} side="top" onClick={() => setRenaming(true)}>
          <Pencil size={15} aria-hidden />
        </IconButton>
        <IconButton label={`Duplicate ${run.name}`} side="top" onClick={actions.duplicate}>
          <Copy size={15} aria-hidden />
        </IconButton>
        <IconButton label={`Download ${run.name}`} side="top" onClick={actions.download}>
          <Download size={15} aria-hidden />
        </IconButton>
        <IconButton label={`Delete ${run.name}`} side="top" onClick={actions.remove}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </div>
    </li>
  );
}

function NameEntry({ name, done }: { name: string; done(name: string): void }) {
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was just pressed.
      autoFocus
      className="entry wide"
      data-own-keys
      aria-label="Name"
      defaultValue={name}
      maxLength={200}
      onFocus={({ target }) => target.select()}
      onBlur={({ target }) => done(target.value.trim())}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key !== "Escape") return;
        // Escape leaves the name as it was.
        event.currentTarget.value = name;
        event.currentTarget.blur();
      }}
    />
  );
}
