import './sidepanel.css';
import { begin } from '../app/begin.tsx';
import { App } from '../popup/App.tsx';
import { firstPapers } from '../popup/read-ahead.ts';

begin(<App first={firstPapers} docked />);
