import { ExportMenu } from '../../components/ExportMenu.tsx';
import { isUndecided, type Results } from '../../components/results.ts';
import { StatusBar } from '../../components/StatusBar.tsx';
import { t } from '../../lib/words/index.ts';
import { saveAs } from '../app/save-as.ts';
import { useFormats } from '../app/use-formats.ts';
import { useLong } from '../app/use-long.ts';
import type { HeaderProps } from './Header.tsx';
import { usePage } from './use-page.ts';

type StatusProps = Pick<HeaderProps, 'query' | 'results' | 'busy' | 'isCalm' | 'tell'>;

/** How the page in the tab stands, how much there is, and the export of it. */
export function Status({ query, results, busy, isCalm, tell }: StatusProps) {
  const { page, pageActions } = usePage(tell);
  const formats = useFormats(isCalm);
  const late = useLong(busy);
  return (
    <StatusBar {...{ page, pageActions }} shown={late ? t('popup.searching') : summary(results)}>
      {!!results?.total && <ExportMenu isSmall formats={formats} onExport={(name) => saveAs(name, query, tell)} />}
    </StatusBar>
  );
}

function summary(results: Results | undefined): string {
  if (!results || isUndecided(results)) return '';
  if (results.query.trim()) return t('popup.found', { count: results.total });
  return t('extension.papers', { count: results.total + (results.hidden ?? 0) });
}
