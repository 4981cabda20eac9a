import { Tooltip } from "radix-ui";
import { useEffect, useId } from "react";
import { useHint } from "./useHint";

/** The tooltip of whatever carries a hint and is under the pointer or has the keyboard's focus. */
export default function HintLayer() {
  const shown = useHint();
  const id = useId();
  const described = shown?.describes ? shown.element : null;
  useEffect(() => {
    if (described === null) return;
    const before = described.getAttribute("aria-describedby");
    described.setAttribute("aria-describedby", id);
    return () => {
      if (before === null) described.removeAttribute("aria-describedby");
      else described.setAttribute("aria-describedby", before);
    };
  }, [described, id]);
  if (shown === null) return null;

  const { words, key, side, describes, element } = shown;
  const { left, top, width, height } = element.getBoundingClientRect();
  return (
    <Tooltip.Provider>
      <Tooltip.Root key={words} open>
        <Tooltip.Trigger asChild>
          <span className="hint-place" style={{ left, top, width, height }} />
        </Tooltip.Trigger>
        <Tooltip.Portal>
          <Tooltip.Content
            className={describes ? "tooltip words" : "tooltip"}
            side={side}
            sideOffset={6}
            collisionPadding={8}
          >
            <span id={id}>{words}</span>
            {key !== undefined && <kbd>{key}</kbd>}
          </Tooltip.Content>
        </Tooltip.Portal>
      </Tooltip.Root>
    </Tooltip.Provider>
  );
}
