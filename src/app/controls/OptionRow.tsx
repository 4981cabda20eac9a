import { type ReactNode, useId } from "react";
import { Choice } from "./Choice";
import type { ChoiceProps } from "./Segments";

interface OptionRowProps {
  /** Of the row, where it is not in a dialog. */
  className?: string;
  label: string;
  /** The control, with the id that its label names. */
  children(id: string): ReactNode;
}

/** A control with its name beside it. */
export function OptionRow({ className = "option", label, children }: OptionRowProps) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

/** A choice in a dialog with its name beside it. */
export function ChoiceRow(props: Omit<ChoiceProps, "id">) {
  return <OptionRow label={props.label}>{(id) => <Choice id={id} {...props} />}</OptionRow>;
}
