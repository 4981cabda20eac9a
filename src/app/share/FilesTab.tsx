import { Download, Square } from "lucide-react";
import { type RefObject, useState } from "react";
import { t } from "../../language/t";
import type { StageHandle } from "../../scene/stageProps";
import type { Snapshot } from "../../snapshot/snapshot";
import { comparedFigure } from "../compare/comparedFigure";
import { comparisonCaption } from "../compare/comparisonCaption";
import { useApp, useAppStore } from "../store/context";
import { fileFormats } from "./fileFormats";
import { PictureRow, VideoRow } from "./PictureRows";
import { fileStem, saveFile } from "./saveFile";
import { useWork } from "./useWork";

interface FilesTabProps {
  snapshot: Snapshot;
  /** All runs that are seen, it among them. */
  together: Snapshot[];
  stage: RefObject<StageHandle | null>;
}

/** Every file that can be made of the landscape. */
export function FilesTab({ snapshot, together, stage }: FilesTabProps) {
  const work = useWork();
  const checkpoint = useApp((state) => Math.round(state.checkpoint));
  const store = useAppStore();
  const [formats] = useState(() => {
    const state = store.getState();
    const compared =
      together.length > 1
        ? { runs: comparedFigure(state, together), caption: comparisonCaption(state, together) }
        : null;
    const { file, fileOfRun } = state;
    return fileFormats(snapshot, { file, fileOfRun, checkpoint, together, compared });
  });
  const stem = fileStem(snapshot.title);
  return (
    <>
      <ul className="formats">
        {formats.map(({ name, about, files }) => (
          <li key={name} className="format">
            <div>
              <h3>{name}</h3>
              <p className="quiet">{about}</p>
            </div>
            <div className="format-files">
              {files.map(({ label, ending, write }) => (
                <button
                  key={ending}
                  type="button"
                  className="button"
                  disabled={work.doing !== null}
                  aria-label={`${label} as ${name}`}
                  onClick={() =>
                    work.start(t`Writing ${stem + ending}`, async (signal) =>
                      saveFile(stem + ending, await write(signal)),
                    )
                  }
                >
                  <Download size={14} aria-hidden />
                  {label}
                </button>
              ))}
            </div>
          </li>
        ))}
        <PictureRow snapshot={snapshot} together={together} stage={stage} work={work} />
        <VideoRow snapshot={snapshot} stage={stage} work={work} />
      </ul>
      <div className="work" role="status">
        {work.doing !== null && (
          <>
            <span>{work.doing}…</span>
            {work.fraction !== null && (
              <progress aria-label={work.doing} value={work.fraction} max={1} />
            )}
            <button type="button" className="button" onClick={work.cancel}>
              <Square size={13} aria-hidden />
              Cancel
            </button>
          </>
        )}
      </div>
      {work.problem !== null && (
        <p className="failure" role="alert">
          {work.problem}
        </p>
      )}
    </>
  );
}
