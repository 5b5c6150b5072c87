import './welcome.css';
import { begin } from '../app/begin.tsx';
import { App } from './App.tsx';

begin(<App />, 'welcome.title');
