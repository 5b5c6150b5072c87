import { useEffect, useState } from 'react';

/** The fragment of the page's address, followed as it changes; the page begins there. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(location.hash.slice(1));
  // The browser looked for it before there was anything on the page.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  useEffect(() => {
    const follow = () => setFragment(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return fragment;
}
