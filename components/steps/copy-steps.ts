import type { CopyForm } from '../paper-actions.ts';
import type { Steps } from './steps.ts';

/** The keys that put a paper on the clipboard, wherever one is shown. */
export function copySteps(copy: (form: CopyForm) => void): Steps {
  return {
    'copy-bibtex': () => copy('bibtex'),
    'copy-citation': () => copy('citation'),
    'copy-link': () => copy('link'),
    'copy-markdown': () => copy('markdown'),
    'copy-arxiv': () => copy('arxiv'),
  };
}
