interface ChecksProps<Name extends string> {
  legend: string;
  options: readonly (readonly [Name, string])[];
  checked: ReadonlySet<Name>;
  onChange(checked: ReadonlySet<Name>): void;
}

/** Any of several, each with a box. */
export function Checks<Name extends string>({
  legend,
  options,
  checked,
  onChange,
}: ChecksProps<Name>) {
  const toggle = (name: Name): void => {
    const changed = new Set(checked);
    if (!changed.delete(name)) changed.add(name);
    onChange(changed);
  };
  return (
    <fieldset className="class-checks">
      <legend>{legend}</legend>
      {options.map(([name, label]) => (
        <label key={name}>
          <input type="checkbox" checked={checked.has(name)} onChange={() => toggle(name)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
