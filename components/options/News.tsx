import { t } from '../../lib/words/index.ts';

/** What each version has brought, the latest first. */
export function News() {
  const brought = [t('news.library'), t('news.marks'), t('news.rules'), t('news.undo')];
  return (
    <>
      <h3>{t('news.version', { version: '0.1' })}</h3>
      <ul>
        {brought.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
