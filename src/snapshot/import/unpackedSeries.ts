import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";
import { openZip, unpack } from "../../results/zip";
import type { NamedBytes } from "./importFiles";

const CHECKPOINT = /\.(safetensors|pt|pth)$/i;
/** What file managers put into archives on their own. */
const ASIDE = /(^|\/)(__MACOSX\/|\.)|\/$/;

export const isAside = (member: string): boolean => ASIDE.test(member);

/**
 * The checkpoints of a zip archive that holds nothing else, as the lab writes them; null for any other
 * file.
 *
 * @throws ReadError when a member is damaged or too large.
 */
export function unpackedSeries({ bytes }: NamedBytes): NamedBytes[] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const members = membersOf(bytes).filter(({ name }) => !isAside(name));
  if (members.length === 0 || !members.every(({ name }) => CHECKPOINT.test(name))) return null;
  let left: number = limits.archive.unpackedBytes;
  return members.map((member) => {
    const content = unpack(member, left);
    left -= content.length;
    return { name: member.name, bytes: content };
  });
}

/** None of an archive that cannot be opened: what is wrong is said by who reads it. */
function membersOf(bytes: Uint8Array) {
  try {
    return [...openZip(bytes).values()];
  } catch (error) {
    if (error instanceof ReadError) return [];
    throw error;
  }
}
