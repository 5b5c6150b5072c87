import { webUrl } from './dom.ts';
import { idsIn } from './identifiers.ts';

export const home = 'https://aclanthology.org';

// A volume's front matter is its paper 0. Identifiers from before 2020 have four digits for volume and paper together: one
// for the volume, but two in workshops (https://github.com/acl-org/acl-anthology, acl_anthology/utils/ids.py).
const frontMatter = /^(?:\d{4}\.\w+-\w+\.0|[A-Z]\d\d-\d000|(?:W\d\d|C69)-\d\d00|D19-[5-9]\d00)$/;

/** The Anthology's identifier in an address, relative or not: `2025.acl-long.2`, `P18-1001`. */
export function idIn(address: string | null): string | undefined {
  return idsIn(webUrl(address, home))[0]?.replace(/^acl:/, '');
}

/** Whether it is the identifier of a paper, and not of a volume's front matter. */
export function isPaper(id: string | undefined): id is string {
  return id !== undefined && !frontMatter.test(id);
}

/** The paper's own page. */
export function pageOf(id: string): string {
  return `${home}/${id}/`;
}

/** The year in an identifier; the two digits of old ones are of the last century from 50 on. */
export function yearOf(id: string): string | undefined {
  const [, whole, short] = /^(\d{4})\.|^[A-Z](\d\d)-/.exec(id) ?? [];
  return whole ?? (short && `${Number(short) < 50 ? 20 : 19}${short}`);
}
