import "../../theme/classroom.css";
import { Lock } from "lucide-react";
import type { ReactNode } from "react";
import { isLocked, isNamed } from "../../snapshot/link/classLink";
import { FieldAction, Locked } from "../controls/Field";
import { useApp } from "../store/context";

interface LockableProps {
  /** Of the setting, or the group of them. */
  path: string;
  /** Controls that are no fields. */
  whole?: boolean;
  children: ReactNode;
}

/** Settings as a class link leaves them: to be changed, to be read alone, or not there. */
export function Lockable({ path, whole = false, children }: LockableProps) {
  const classroom = useApp((state) => state.classroom);
  if (classroom === null) return children;
  if (isNamed(path, classroom.hidden)) return null;
  if (!isLocked(classroom, path)) return children;
  return (
    <Locked value={true}>
      <FieldAction value={<LockMark />}>
        {whole ? (
          <fieldset className="lockable" disabled>
            {children}
          </fieldset>
        ) : (
          children
        )}
      </FieldAction>
    </Locked>
  );
}

function LockMark() {
  return (
    <span className="lock-mark" title="Set by the class link">
      <Lock size={12} aria-hidden />
      <span className="visually-hidden">set by the class link</span>
    </span>
  );
}
