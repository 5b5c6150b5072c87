import { type ComponentType, lazy } from 'react';
import type { PaperActions } from '../../components/paper-actions.ts';
import type { Tell } from '../../lib/actions/undoable.ts';
import type { View } from './place.ts';

/** What every view is given. */
export interface ViewProps {
  actions: PaperActions;
  tell: Tell;
  onSearch(line: string): void;
}

/** What the library shows in place of a list; each is loaded when the reader goes there. */
export const views: Record<View, ComponentType<ViewProps>> = {
  today: lazy(async () => ({ default: (await import('./TodayView.tsx')).TodayView })),
  pictures: lazy(async () => ({ default: (await import('./PicturesView.tsx')).PicturesView })),
  history: lazy(async () => ({ default: (await import('./HistoryView.tsx')).HistoryView })),
};
