import { t } from "../../language/t";
import { siteAddress } from "./address";

/** A file of the site, by its path from the page's folder. @throws Error in words where it does not arrive. */
export async function siteFile(path: string): Promise<Response> {
  const response = await fetch(siteAddress(path));
  if (!response.ok) throw new Error(t`${path} could not be loaded (${response.status}).`);
  return response;
}
