import { Check, Copy } from "lucide-react";
import { useState } from "react";

interface CopyButtonProps {
  text: string;
  label: string;
  primary?: boolean;
}

/** Puts text onto the clipboard, and says so; where that is forbidden, says how else. */
export function CopyButton({ text, label, primary }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
    setTimeout(() => setOutcome(null), 4000);
  }
  return (
    <span className="copy">
      <button type="button" className={primary ? "button primary" : "button"} onClick={copy}>
        {outcome === "copied" ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
        {label}
      </button>
      <span role="status">
        {outcome === "copied" && "Copied"}
        {outcome === "refused" && "The browser refuses: select the text and press Ctrl+C."}
      </span>
    </span>
  );
}
