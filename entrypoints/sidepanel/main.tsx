import './sidepanel.css';
import { begin } from '../app/begin.tsx';
import { Losses } from '../app/Losses.tsx';
import { Version } from '../app/Version.tsx';
import { App } from '../popup/App.tsx';

begin(
  <>
    <Version />
    <Losses />
    <App docked />
  </>,
);
