import { useEffect, useState } from "react";

/** The text as it was when it last rested for half a second: live regions must not chatter. */
export function useDeferredText(text: string, milliseconds = 500): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}
