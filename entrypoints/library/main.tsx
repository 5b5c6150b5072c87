import './library.css';
import { begin } from '../app/begin.tsx';
import { Losses } from '../app/Losses.tsx';
import { Version } from '../app/Version.tsx';
import { App } from './App.tsx';

begin(
  <>
    <Version />
    <Losses />
    <App />
  </>,
);
