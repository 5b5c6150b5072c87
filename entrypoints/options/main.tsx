import '../../components/tokens.css';
import './options.css';
import { createRoot } from 'react-dom/client';
import { Boundary } from '../../components/Boundary.tsx';
import { LibraryFailed } from '../../components/notices.tsx';
import { App } from './App.tsx';

createRoot(document.getElementById('root') as HTMLElement).render(
  <Boundary fallback={(reason) => <LibraryFailed reason={reason} onRetry={() => location.reload()} />}>
    <App />
  </Boundary>,
);
