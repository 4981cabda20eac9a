import { type ReactNode, useId } from "react";
import { Choice } from "./Choice";
import type { ChoiceProps } from "./Segments";

interface OptionRowProps {
  label: string;
  /** The control, with the id that its label names. */
  children(id: string): ReactNode;
}

/** A control in a dialog with its name beside it. */
export function OptionRow({ label, children }: OptionRowProps) {
  const id = useId();
  return (
    <div className="option">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

/** A choice in a dialog with its name beside it. */
export function ChoiceRow(props: Omit<ChoiceProps, "id">) {
  return <OptionRow label={props.label}>{(id) => <Choice id={id} {...props} />}</OptionRow>;
}
