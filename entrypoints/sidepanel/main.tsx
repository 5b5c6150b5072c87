import './sidepanel.css';
import { begin } from '../app/begin.tsx';
import { App } from '../popup/App.tsx';

begin(<App docked />);
