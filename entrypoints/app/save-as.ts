import type { Message } from '../../components/Toast.tsx';
import { formats } from '../../lib/export/index.ts';
import { download } from './download.ts';

/** Exports all that a query finds to a file in the format of that name, and tells how that went. */
export async function saveAs(formatName: string, query: string, tell: (message: Message) => void): Promise<void> {
  const format = formats.find(({ name }) => name === formatName);
  if (!format) return;
  try {
    const { exportPapers } = await import('../../lib/actions/export-papers.ts');
    const { name, file } = await exportPapers(query, format);
    download(name, file);
    tell({ text: `Exported to ${name}` });
  } catch {
    tell({ text: 'The export failed. Your library is as it was.' });
  }
}
