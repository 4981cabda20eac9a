import { useId, useState } from "react";
import type { PartnerChange } from "../../recipe/partners";
import { placeWords } from "../recipe/differenceWords";
import { useApp } from "../store/context";
import { variety } from "../vary/variable";
import { firstOther, otherValue, partnerFields } from "./partnerFields";

interface FieldPartnerProps {
  disabled: boolean;
  add(change: PartnerChange): void;
}

const USUAL = "training.optimizer.learningRate";

/** The same training from the same weights, with one field of the recipe otherwise. */
export function FieldPartner({ disabled, add }: FieldPartnerProps) {
  const recipe = useApp((state) => state.recipe);
  const id = useId();
  const [asked, setAsked] = useState<{ path: string; text: string }>();
  const path = asked?.path ?? USUAL;
  const text = asked?.text ?? firstOther(recipe, path);
  const how = variety(recipe, path);
  const other = otherValue(recipe, path, text);
  const change = (value: string) => setAsked({ path, text: value });
  return (
    <div className="partner-choice">
      <button
        type="button"
        className="button"
        title="The same training from the same initial weights, with this field otherwise"
        disabled={disabled || !other.ok}
        onClick={() => other.ok && add({ kind: "field", path, value: other.value })}
      >
        One field otherwise
      </button>
      <label htmlFor={`${id}-path`} className="visually-hidden">
        Field
      </label>
      <select
        id={`${id}-path`}
        value={path}
        onChange={({ target }) =>
          setAsked({ path: target.value, text: firstOther(recipe, target.value) })
        }
      >
        {partnerFields(recipe).map((one) => (
          <option key={one} value={one}>
            {placeWords(recipe, one)}
          </option>
        ))}
      </select>
      {how?.by === "choices" ? (
        <select aria-label="Value" value={text} onChange={({ target }) => change(target.value)}>
          {how.options.map(({ value, label }) => (
            <option key={String(value)} value={String(value)}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          className="entry numeric"
          aria-label="Value"
          autoComplete="off"
          value={text}
          onChange={({ target }) => change(target.value)}
        />
      )}
      {!other.ok && (
        <p className="field-problem" role="alert">
          {other.message}
        </p>
      )}
    </div>
  );
}
