import { useEffect, useState } from 'react';
import { maySeeSites, watchPermissions } from '../../lib/actions/site-permission.ts';

/** Whether the browser lets Gleaner read the sites it knows; taken to be so until it is known. */
export function useSitePermission(): boolean {
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => {
    const look = () => void maySeeSites().then(setAllowed);
    look();
    return watchPermissions(look);
  }, []);
  return isAllowed;
}
