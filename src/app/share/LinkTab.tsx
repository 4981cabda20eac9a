import { useState } from "react";
import type { Snapshot } from "../../snapshot/snapshot";
import { Segments } from "../controls/Segments";
import { CopyButton } from "./CopyButton";
import { QrPicture } from "./QrPicture";
import { qrCode } from "./qrCode";
import { RunsChoice } from "./RunsChoice";
import { recipeLink, type ShareLink } from "./shareLink";

interface LinkTabProps {
  snapshot: Snapshot;
  link: ShareLink;
  /** Of all runs side by side; null for one alone. */
  comparison: ShareLink | null;
  page: string;
}

/** The link, how exact it is, and QR codes for a lecture hall. */
export function LinkTab({ snapshot, link, comparison, page }: LinkTabProps) {
  const [all, setAll] = useState(comparison !== null);
  const chosen = (all && comparison) || link;
  return (
    <>
      {comparison !== null && (
        <RunsChoice id="link-content" label="What the link holds" all={all} onChange={setAll} />
      )}
      <textarea
        className="code"
        aria-label="Link"
        readOnly
        rows={3}
        value={chosen.address}
        onFocus={({ target }) => target.select()}
      />
      <p>{chosen.words}</p>
      <CopyButton text={chosen.address} label="Copy link" primary />
      {chosen === link && <QrCodes snapshot={snapshot} link={link} page={page} />}
    </>
  );
}

function QrCodes({ snapshot, link, page }: Omit<LinkTabProps, "comparison">) {
  const [whole] = useState(() => (link.holds === "snapshot" ? qrCode(link.address) : null));
  const [recipe] = useState(() => qrCode(recipeLink(snapshot, page)));
  const [shown, setShown] = useState<"landscape" | "recipe">(
    whole === null ? "recipe" : "landscape",
  );
  const code = shown === "landscape" ? whole : recipe;
  return (
    <section className="qr" aria-label="QR code">
      <h3>QR code</h3>
      {whole !== null && (
        <Segments
          id="qr-content"
          label="What the code holds"
          value={shown}
          options={[
            { value: "landscape", label: "Landscape" },
            { value: "recipe", label: "Recipe" },
          ]}
          onChange={(value) => setShown(value as typeof shown)}
        />
      )}
      {code !== null && <QrPicture code={code} />}
      <p className="quiet">
        {shown === "landscape"
          ? "Holds the landscape itself, in fine modules: for a phone held close. The recipe alone makes a coarser code that reads from afar."
          : whole === null
            ? "The link is too long for a QR code. This one holds the recipe: the phone that opens it trains the network itself."
            : "Holds the recipe: the phone that opens it trains the network itself."}
      </p>
    </section>
  );
}
