import { useCallback, useEffect, useState } from 'react';
import { hasNews, setNews, watchNews } from '../../lib/settings/news.ts';

/** Whether an update has brought something that the reader has not looked at yet. */
export function useNews() {
  const [isUnread, setUnread] = useState(false);
  useEffect(() => {
    const look = () => void hasNews().then(setUnread);
    look();
    return watchNews(look);
  }, []);
  const read = useCallback(() => void setNews(''), []);
  return { hasNews: isUnread, read };
}
