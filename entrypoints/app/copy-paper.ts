import type { CopyForm } from '../../components/paper-actions.ts';
import type { Message } from '../../components/Toast.tsx';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { copyWords } from './edit-words.ts';

/** Puts a paper on the clipboard. @returns what to tell of it */
export async function copyPaper(paper: SavedPaper, form: CopyForm): Promise<Message> {
  try {
    const { paperAs } = await import('../../lib/actions/paper-as.ts');
    const text = await paperAs(paper, form);
    if (text === undefined) return { text: t(form === 'arxiv' ? 'edits.noArxiv' : 'edits.noLink') };
    await navigator.clipboard.writeText(text);
    return { text: t(copyWords[form]) };
  } catch (error) {
    console.warn(error);
    return { text: t('edits.copyFailed') };
  }
}
