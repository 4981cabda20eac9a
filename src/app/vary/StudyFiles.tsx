import { useState } from "react";
import { encodeStudyLink } from "../../snapshot/link/studyLink";
import type { StudyResults } from "../../study/results";
import { seedsOf } from "../../study/stored";
import type { Study } from "../../study/study";
import { studyNpz } from "../../study/studyNpz";
import { tableCsv } from "../../study/table";
import { CopyButton } from "../share/CopyButton";
import { fileStem, saveFile } from "../share/saveFile";
import "../../theme/share.css";

interface StudyFilesProps {
  study: Study;
  results: StudyResults;
}

/** A study's numbers as files, the study itself for the command line, and a link to both. */
export function StudyFiles({ study, results }: StudyFilesProps) {
  const [link, setLink] = useState<{ of: StudyResults; address: string; leftOut: string }>();
  const stem = fileStem(study.id);
  const save = (ending: string, content: BlobPart, type: string): void =>
    saveFile(`${stem}.${ending}`, new Blob([content], { type }));
  function makeLink(): void {
    const { hash, leftOut } = encodeStudyLink({ study, results });
    const address = new URL(`./findings.html${hash}`, document.baseURI).href;
    setLink({ of: results, address, leftOut });
  }
  return (
    <div className="study-files-part">
      <div className="study-files">
        <button
          type="button"
          className="button"
          onClick={() => save("csv", tableCsv(results.cells), "text/csv")}
        >
          CSV
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            const bytes = studyNpz(study, results, seedsOf(study));
            save("npz", new Uint8Array(bytes), "application/zip");
          }}
        >
          NumPy (.npz)
        </button>
        <button
          type="button"
          className="button"
          title={`npm run study -- ${stem}.json`}
          onClick={() => save("json", JSON.stringify(study, null, 2), "application/json")}
        >
          Study (.json)
        </button>
        {link?.of === results ? (
          <CopyButton text={link.address} label="Copy link" />
        ) : (
          <button type="button" className="button" onClick={makeLink}>
            Link
          </button>
        )}
      </div>
      {link?.of === results && (
        <>
          <textarea className="code" aria-label="Link" readOnly rows={2} value={link.address} />
          <p className="quiet">
            Whoever opens it sees these results with nothing computed, and can run the study again.{" "}
            {link.leftOut}
          </p>
        </>
      )}
    </div>
  );
}
