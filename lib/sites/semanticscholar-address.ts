import { Missing, webUrl } from './dom.ts';

const home = 'https://www.semanticscholar.org';

/** Where titles link to: as the pages name it for tests, today's way and the one before. */
export const titleLink = 'a[data-test-id="title-link"], a[data-selenium-selector="title-link"]';

// /paper/<words of the title and authors>/<40 hex>; the words change with the title and may be left out.
const paperPage = /^https:\/\/www\.semanticscholar\.org\/paper\/(?:[^/?#]+\/)?([0-9a-f]{40})(?:[/?#]|$)/;

/** The identifier in the address of a paper's page, relative or not. */
export function idIn(address: string | null | undefined): string | undefined {
  return paperPage.exec(webUrl(address, home) ?? '')?.[1];
}

/** The identifier of the paper that a link leads to. @throws {Missing} when it leads elsewhere. */
export function idOf(link: Element): string {
  const id = idIn(link.getAttribute('href'));
  if (!id) throw new Missing('the link leads to no paper');
  return id;
}

/** The paper's own page, the same whatever its title became. */
export function pageOf(id: string): string {
  return `${home}/paper/${id}`;
}
