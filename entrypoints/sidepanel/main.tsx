import { begin } from '../app/begin.tsx';
import { App } from '../popup/App.tsx';
import { readAhead } from '../popup/read-ahead.ts';

begin(<App first={readAhead()} docked />);
