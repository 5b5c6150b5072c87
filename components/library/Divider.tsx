import type { KeyboardEvent, PointerEvent } from 'react';
import styles from './Divider.module.css';

interface DividerProps {
  label: string;
  /** The width, in pixels, of the pane that it makes wider or narrower. */
  width: number;
  least: number;
  most: number;
  /** On which side of it that pane is. */
  side: 'before' | 'behind';
  onWidth(width: number): void;
}

const STEP = 24;

/** The line between two panes: drag it, or focus it and press an arrow key. */
export function Divider({ label, width, least, most, side, onWidth }: DividerProps) {
  const sign = side === 'before' ? 1 : -1;
  const set = (to: number) => onWidth(Math.round(Math.max(least, Math.min(to, most))));

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    set(width + way * sign * STEP * forwardsOf(event.currentTarget));
  }

  function onPointerMove({ currentTarget, pointerId, movementX }: PointerEvent<HTMLElement>) {
    if (currentTarget.hasPointerCapture(pointerId)) set(width + sign * movementX * forwardsOf(currentTarget));
  }

  return (
    <hr
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      tabIndex={0}
      className={styles.divider}
      data-side={side}
      onKeyDown={onKeyDown}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}

/** 1 where what comes before stands on the left, -1 where a language is written from the right. */
function forwardsOf(element: HTMLElement): 1 | -1 {
  return getComputedStyle(element).direction === 'rtl' ? -1 : 1;
}
