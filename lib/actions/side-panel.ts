import { browser } from 'wxt/browser';

/** Firefox's own: it has a sidebar where others have a side panel. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Docks Gleaner beside the page; must be called as an answer to a click or a key. */
export async function openSidePanel(): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar;
  // Firefox forgets the click during the first wait.
  if (sidebarAction) return sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await browser.sidePanel.open({ windowId: id });
}
