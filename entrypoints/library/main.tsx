import './library.css';
import { begin } from '../app/begin.tsx';
import { App } from './App.tsx';

begin(<App />);
