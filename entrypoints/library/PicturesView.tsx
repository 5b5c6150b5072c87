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
  const isWhole = pictures?.met !== undefined;
  const reading = progress && <Reading {...progress} onCancel={drawing.cancel} />;
  return (
    <ViewPage isBusy={progress !== undefined}>
      <div className={styles.pictures}>
        <div className={styles.head}>
          <h1>{t('pictures.title')}</h1>
          {isWhole && !progress && <Refresh {...drawing} />}
        </div>
        {isWhole && reading}
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
            {pictures.topics && <TopicPicture topics={pictures.topics} layOut={topicMap} onSearch={onSearch} />}
            {pictures.met && (
              <div className={styles.pair}>
                <MostMet of="author" met={pictures.met.authors} onSearch={onSearch} />
                <MostMet of="venue" met={pictures.met.venues} onSearch={onSearch} />
              </div>
            )}
          </>
        )}
        {!isWhole && (reading ?? <CalledOff onDraw={drawing.draw} />)}
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
