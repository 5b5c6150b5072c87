import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { MostMet } from '../../components/pictures/MostMet.tsx';
import { OverTime } from '../../components/pictures/OverTime.tsx';
import styles from '../../components/pictures/Pictures.module.css';
import { Reading } from '../../components/pictures/Reading.tsx';
import { TopicPicture } from '../../components/pictures/TopicPicture.tsx';
import { ViewPage } from '../../components/today/ViewPage.tsx';
import { topicMap } from '../../lib/actions/pictures.ts';
import { bestCut, seriesOf } from '../../lib/trends/index.ts';
import { t } from '../../lib/words/index.ts';
import { type Drawing, usePictures } from './pictures/use-pictures.ts';
import type { ViewProps } from './views.ts';

/** The library for those who would rather look than read. */
export function PicturesView({ onSearch }: ViewProps) {
  const drawing = usePictures();
  const { pictures, progress } = drawing;
  return (
    <ViewPage isBusy={progress !== undefined}>
      <div className={styles.pictures}>
        <div className={styles.head}>
          <h1>{t('pictures.title')}</h1>
          {pictures && !progress && <Refresh {...drawing} />}
        </div>
        {progress && <Reading {...progress} onCancel={drawing.cancel} />}
        {!pictures && !progress && <CalledOff onDraw={drawing.draw} />}
        {pictures?.papers === 0 && (
          <Notice title={t('pictures.none')}>
            <p>{t('pictures.noneHint')}</p>
          </Notice>
        )}
        {pictures && pictures.papers > 0 && (
          <>
            <OverTime
              firstCut={bestCut(pictures.overTime)}
              seriesOf={(cut, most) => seriesOf(pictures.overTime, cut, most)}
              onSearch={onSearch}
            />
            <TopicPicture topics={pictures.topics} layOut={topicMap} onSearch={onSearch} />
            <div className={styles.pair}>
              <MostMet of="author" met={pictures.authors} onSearch={onSearch} />
              <MostMet of="venue" met={pictures.venues} onSearch={onSearch} />
            </div>
          </>
        )}
      </div>
    </ViewPage>
  );
}

function Refresh({ isStale, draw }: Drawing) {
  if (!isStale) return null;
  return (
    <p>
      {t('pictures.changed')} <Button onClick={draw}>{t('pictures.refresh')}</Button>
    </p>
  );
}

function CalledOff({ onDraw }: { onDraw(): void }) {
  return (
    <Notice title={t('pictures.cancelled')}>
      <Button onClick={onDraw}>{t('pictures.again')}</Button>
    </Notice>
  );
}
