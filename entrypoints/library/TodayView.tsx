import { useState } from 'react';
import { Overview } from './today/Overview.tsx';
import { Triage } from './today/Triage.tsx';
import type { ViewProps } from './views.ts';

/** What was passed today and this week, what stands out in it, and the inbox to be sorted. */
export function TodayView({ actions, onSearch }: ViewProps) {
  const [isSorting, setSorting] = useState<boolean>();
  if (isSorting) return <Triage {...{ actions, onSearch }} onBack={() => setSorting(false)} />;
  const isBack = isSorting === false;
  return <Overview {...{ onSearch, isBack }} onSort={() => setSorting(true)} />;
}
