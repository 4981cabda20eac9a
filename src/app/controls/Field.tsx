import { Sigma } from "lucide-react";
import { Popover } from "radix-ui";
import { createContext, type ReactNode, useContext } from "react";
import type { FieldWords } from "../../catalog/words";

export interface FieldProps extends Pick<FieldWords, "label" | "sentence" | "formula"> {
  /** Id of the control; its description is `${id}-about`, its error `${id}-problem`. */
  id: string;
  problem?: string | null;
  /** Beside the label instead of under it. */
  inline?: ReactNode;
  children?: ReactNode;
}

/** Ids for `aria-describedby` of the control inside a field. */
export function describedBy(id: string, problem?: string | null): string {
  return problem ? `${id}-problem ${id}-about` : `${id}-about`;
}

/** What can be done with a field besides setting it, shown beside its label. */
export const FieldAction = createContext<ReactNode>(null);

/** Whether what is inside is there to be read alone. */
export const Locked = createContext(false);

/** A control with its label, one sentence, the formula on demand, and what is wrong with its value. */
export function Field({ id, label, sentence, formula, problem, inline, children }: FieldProps) {
  const action = useContext(FieldAction);
  const locked = useContext(Locked);
  const lockable = (control: ReactNode) =>
    locked && control ? (
      <fieldset className="lockable" disabled>
        {control}
      </fieldset>
    ) : (
      control
    );
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {formula !== undefined && <Formula of={label} formula={formula} />}
        {action}
        {inline !== undefined && <div className="field-inline">{lockable(inline)}</div>}
      </div>
      {lockable(children)}
      {problem && (
        <p id={`${id}-problem`} className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <p id={`${id}-about`} className="field-about">
        {sentence}
      </p>
    </div>
  );
}

function Formula({ of, formula }: { of: string; formula: string }) {
  return (
    <Popover.Root>
      <Popover.Trigger className="formula-button" aria-label={`Formula: ${of}`}>
        <Sigma size={13} aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={`Formula: ${of}`}
          className="popover formula"
          side="top"
          sideOffset={6}
          collisionPadding={8}
        >
          {formula}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
