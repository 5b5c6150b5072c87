import './card.css';
import { begin } from '../app/begin.tsx';
import { App } from './App.tsx';
import { guardCard } from './guard.ts';

guardCard();
begin(<App />);
