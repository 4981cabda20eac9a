import { useMemo, useState } from "react";
import { grouped } from "../../language/spoken";
import { t } from "../../language/t";
import { LONGEST_CLASS_LINK } from "../../snapshot/link/classLink";
import { CopyButton } from "../share/CopyButton";
import { frameTag } from "../share/embedCode";
import { QrPicture } from "../share/QrPicture";
import { qrCode } from "../share/qrCode";
import { inThisLanguage } from "./inThisLanguage";
import { PREVIEW } from "./preview";
import "../../theme/classroom.css";

/** A class link to be copied, as address, frame or QR code, and to be tried out. */
export function ClassAddress({ address: plain, title }: { address: string; title: string }) {
  const address = inThisLanguage(plain);
  const [previewed, setPreviewed] = useState<string | null>(null);
  const code = useMemo(() => qrCode(address), [address]);
  const length = t`${grouped(address.length)} characters.`;
  const frame = frameTag({
    src: address,
    permissions: [
      "allow-scripts",
      "allow-same-origin",
      "allow-popups",
      "allow-popups-to-escape-sandbox",
    ],
    height: 700,
    title,
  });
  return (
    <>
      <textarea
        className="code"
        aria-label="Class link"
        readOnly
        rows={3}
        value={address}
        onFocus={({ target }) => target.select()}
      />
      <p>
        {address.length <= LONGEST_CLASS_LINK
          ? length
          : t`${length} Some editors cut addresses after ${grouped(LONGEST_CLASS_LINK)}: shorten the texts, or start from a preset.`}
      </p>
      <div className="class-ways">
        <CopyButton text={address} label="Copy link" primary />
        <CopyButton text={frame} label="Copy iframe" />
        <button type="button" className="button" onClick={() => setPreviewed(address)}>
          {previewed === null ? "Preview" : "Preview again"}
        </button>
      </div>
      {previewed !== null && (
        <iframe
          key={previewed}
          name={PREVIEW}
          className="class-preview"
          title="Preview of the class link"
          src={previewed}
        />
      )}
      {code !== null && (
        <details>
          <summary>QR code</summary>
          <QrPicture code={code} />
        </details>
      )}
    </>
  );
}
