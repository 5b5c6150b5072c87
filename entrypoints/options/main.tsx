import './options.css';
import { begin } from '../app/begin.tsx';
import { App } from './App.tsx';

begin(<App />, 'options.title');
