import { begin } from '../app/begin.tsx';
import { App } from './App.tsx';
import { readAhead } from './read-ahead.ts';

begin(<App first={readAhead()} />);
