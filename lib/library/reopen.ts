import type { Dexie } from 'dexie';

/**
 * Has a database that could not be opened be opened anew by the next who asks, as once there is room on the disk; the
 * database library would refuse for as long as the page or the background lives.
 */
export function reopening<Opened extends Dexie>(database: Opened): Opened {
  const open = database.open.bind(database);
  database.open = () =>
    open().catch((error) => {
      // Those who wait for it hear of the failure first; they would be the next to ask otherwise, again and again.
      setTimeout(() => {
        if (database.hasFailed()) database.close({ disableAutoOpen: false });
      });
      throw error;
    });
  return database;
}
