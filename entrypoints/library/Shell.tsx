import { type CSSProperties, type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { IconButton } from '../../components/IconButton.tsx';
import { ClearIcon, PlacesIcon } from '../../components/icons.tsx';
import { Divider } from '../../components/library/Divider.tsx';
import { t } from '../../lib/words/index.ts';
import type { Place } from './place.ts';
import styles from './Shell.module.css';
import { useMedia } from './use-media.ts';
import { usePanes } from './use-panes.ts';

/** From this width on three panes stand side by side; below, a paper's details lie above the list. */
export const THREE_PANES = '(min-width: 1080px)';
/** Below this width the places are in a drawer. */
const DRAWER = '(max-width: 719px)';

interface ShellProps {
  place: Place;
  places: ReactNode;
  list: ReactNode;
  details: ReactNode;
  onCloseDetails(): void;
}

/** The panes, as many as the window has room for. */
export function Shell({ place, places, list, details, onCloseDetails }: ShellProps) {
  const hasThree = useMedia(THREE_PANES);
  const hasDrawer = useMedia(DRAWER);
  const [isDrawn, setDrawn] = useState(false);
  const { panes, resize } = usePanes();
  const sheet = useRef<HTMLElement>(null);
  const drawer = useRef<HTMLDivElement>(null);
  const drawerButton = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who has gone somewhere is done with the drawer
  useEffect(shutDrawer, [place.line, place.view]);
  const isSheet = !hasThree && place.paper !== undefined && !place.view;
  const isDrawer = hasDrawer && isDrawn;
  const isCovered = isSheet || isDrawer;

  function shutDrawer() {
    // The focus would go away with it.
    if (drawer.current?.contains(document.activeElement)) drawerButton.current?.focus();
    setDrawn(false);
  }

  function uncover() {
    if (isDrawer) shutDrawer();
    else onCloseDetails();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!isCovered || !isEscape(event)) return;
    // What is typed goes with the sheet that it is typed on: the first Escape only leaves the field.
    if ((event.target as Element).closest('input, textarea, select')) sheet.current?.focus();
    else uncover();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of what is in it
    <div
      className={styles.shell}
      onKeyDown={onKeyDown}
      style={{ '--places': `${panes.places}px`, '--details': `${panes.details}px` } as CSSProperties}
    >
      {hasDrawer && <DrawerButton ref={drawerButton} isDrawn={isDrawn} onDraw={setDrawn} />}
      {(!hasDrawer || isDrawn) && (
        <div ref={drawer} className={styles.places} data-above={hasDrawer}>
          {places}
        </div>
      )}
      <main className={styles.list} data-view={place.view} inert={isCovered}>
        {list}
        {!hasDrawer && <PlacesDivider {...{ panes, resize }} />}
        {hasThree && !place.view && <DetailsDivider {...{ panes, resize }} />}
      </main>
      {(hasThree || isSheet) && !place.view && (
        <aside
          ref={sheet}
          tabIndex={isSheet ? -1 : undefined}
          className={styles.details}
          data-above={isSheet}
          inert={isDrawer}
          aria-label={t('library.details')}
        >
          {isSheet && <CloseButton onClose={onCloseDetails} />}
          {details}
        </aside>
      )}
      {isCovered && <div aria-hidden="true" className={styles.cover} onPointerDown={uncover} />}
    </div>
  );
}

/** Whether Escape was pressed and is not meant for something else: a menu, a dialog, or an input method. */
function isEscape({ key, target, defaultPrevented, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Escape' && !defaultPrevented && !nativeEvent.isComposing && !(target as Element).closest('dialog');
}

interface DrawerButtonProps {
  ref: Ref<HTMLButtonElement>;
  isDrawn: boolean;
  onDraw(isDrawn: boolean): void;
}

function DrawerButton({ ref, isDrawn, onDraw }: DrawerButtonProps) {
  return (
    <IconButton
      ref={ref}
      className={styles.draw}
      icon={PlacesIcon}
      label={t('library.showPlaces')}
      aria-expanded={isDrawn}
      onClick={() => onDraw(!isDrawn)}
    />
  );
}

function CloseButton({ onClose }: { onClose(): void }) {
  return (
    <div className={styles.close}>
      <IconButton icon={ClearIcon} label={t('library.closeDetails')} autoFocus onClick={onClose} />
    </div>
  );
}

type Sizes = ReturnType<typeof usePanes>;

function PlacesDivider({ panes, resize }: Sizes) {
  const onWidth = (places: number) => resize({ places });
  const label = t('library.placesWidth');
  return <Divider {...{ label, onWidth }} width={panes.places} least={140} most={400} side="before" />;
}

function DetailsDivider({ panes, resize }: Sizes) {
  const onWidth = (details: number) => resize({ details });
  const label = t('library.detailsWidth');
  return <Divider {...{ label, onWidth }} width={panes.details} least={280} most={720} side="behind" />;
}
