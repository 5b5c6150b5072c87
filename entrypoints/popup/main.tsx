import './popup.css';
import { begin } from '../app/begin.tsx';
import { App } from './App.tsx';
import { firstPapers } from './read-ahead.ts';

begin(<App first={firstPapers} />);
