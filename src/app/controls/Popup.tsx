import { cloneElement, type ReactElement, type ReactNode, useState } from "react";
import { lazyPart } from "../shell/lazyPart";

export interface PopupProps {
  /** The button that opens it. */
  trigger: ReactElement<React.ComponentProps<"button">>;
  label: string;
  /** Besides "popover". */
  className?: string;
  align: "start" | "end";
  children(close: () => void): ReactNode;
}

const OpenPopup = lazyPart<PopupProps>("This menu", () => import("./OpenPopup"), {
  waiting: ({ trigger }) => trigger,
});

/**
 * A panel that opens under a button. What opens it (focus, scroll and placing: 12 kB gzipped) is
 * asked for with the first opening: nothing of the first view needs it.
 */
export function Popup(props: PopupProps) {
  const [asked, setAsked] = useState(false);
  if (asked) return <OpenPopup {...props} />;
  return cloneElement(props.trigger, {
    "aria-haspopup": "dialog",
    "aria-expanded": false,
    onClick: () => setAsked(true),
  });
}
