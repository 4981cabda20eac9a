import { Term } from "./Term";

/** ", nats" after the name of a loss; nothing where a loss has no unit. */
export function Unit({ of }: { of: string }) {
  if (of === "") return null;
  return <>, {of === "nats" ? <Term name="nats" /> : of}</>;
}
