import { useEffect, useMemo, useState } from "react";
import { isFromFile } from "../../catalog/datasets";
import { presetById } from "../../recipe/presets";
import { LONGEST_CLASS_LINK, type Way, wayTo, writeClassLink } from "../../snapshot/link/classLink";
import { sameExperiment } from "../recipe/recipeDifferences";
import { CopyButton } from "../share/CopyButton";
import { frameTag } from "../share/embedCode";
import { QrPicture } from "../share/QrPicture";
import { qrCode } from "../share/qrCode";
import { useApp } from "../store/context";
import type { AppState } from "../store/store";
import { ClassControls } from "./ClassControls";
import { ClassQuestionRows } from "./ClassQuestionRows";
import { type ClassChoices, termsOf, usualChoices } from "./classChoices";
import { PREVIEW } from "./preview";
import "../../theme/classroom.css";

/** Builds a class link of the recipe in the panel, and tries it out. */
export default function ClassTab({ page }: { page: string }) {
  const recipe = useApp((state) => state.recipe);
  const shipped = useApp(shippedPreset);
  const [choices, setChoices] = useState<ClassChoices>(usualChoices);
  const change = (changed: Partial<ClassChoices>) => setChoices({ ...choices, ...changed });
  const [way, setWay] = useState<Way | null | "looking">("looking");
  useEffect(() => {
    let current = true;
    const found: Promise<Way | null> =
      shipped === null ? wayTo(recipe) : Promise.resolve([["class", shipped]]);
    void found.then((entries) => current && setWay(entries));
    return () => {
      current = false;
    };
  }, [recipe, shipped]);

  if (isFromFile(recipe.dataset))
    return (
      <p>
        The recipe trains on a file of your own, which no address can hold. Share the landscape as a
        link or a file, or choose data that come with the page.
      </p>
    );
  if (way === "looking") return <p className="quiet">Writing the address…</p>;
  if (way === null) return <p>No preset leads to this recipe: share it as a link.</p>;
  const address = page + writeClassLink(way, termsOf(choices, recipe));
  return (
    <>
      <p>
        A short address that opens the recipe in the panel for a class: what may be changed in it,
        what is there, and what is asked. It can be read, and changed by hand.
      </p>
      <ClassQuestionRows choices={choices} change={change} />
      <ClassControls recipe={recipe} choices={choices} change={change} />
      <ClassAddress address={address} title={choices.title || recipe.name || "Class"} />
    </>
  );
}

/** The preset whose picture came with the page, where the panel has that picture's recipe. */
function shippedPreset({ exhibit, recipe, run }: AppState): string | null {
  const id = exhibit?.replace(/\.npz$/, "") ?? "";
  return presetById(id) !== undefined && sameExperiment(recipe, run.recipe) ? id : null;
}

function ClassAddress({ address, title }: { address: string; title: string }) {
  const [previewed, setPreviewed] = useState<string | null>(null);
  const code = useMemo(() => qrCode(address), [address]);
  const length = `${address.length.toLocaleString("en")} characters.`;
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
          : `${length} Some editors cut addresses after ${LONGEST_CLASS_LINK.toLocaleString("en")}: shorten the texts, or start from a preset.`}
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
