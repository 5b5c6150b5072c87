import { useCallback, useEffect, useState } from 'react';
import { hasNews, setNews, watchNews } from '../../lib/settings/news.ts';

/**
 * Whether an update has brought something that the reader has not looked at yet.
 * @param isCalm whether there is a moment to find out
 */
export function useNews(isCalm = true) {
  const [isUnread, setUnread] = useState(false);
  useEffect(() => {
    if (!isCalm) return;
    const look = () => void hasNews().then(setUnread);
    look();
    return watchNews(look);
  }, [isCalm]);
  const read = useCallback(() => void setNews(''), []);
  return { hasNews: isUnread, read };
}
