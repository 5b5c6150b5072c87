import { test } from 'vitest';
import { sites, siteFor } from '../../lib/sites/index.ts';
import { fixtures, parse, readPage } from './pages.ts';
test('measure', () => {
  console.log = (s:string)=>process.stdout.write(s+'\n');
  console.warn = () => {};
  const all = fixtures();
  for (const site of sites) {
    const own = all.filter(p => siteFor(p.url) === site);
    let tp=0,tc=0,te=0,n=0;
    for (let r=0;r<6;r++) for (const p of own) {
      let t=performance.now(); const d = parse(p.html); if(r>1)tp+=performance.now()-t;
      t=performance.now(); const c = d.cloneNode(true) as Document; if(r>1)tc+=performance.now()-t;
      t=performance.now(); try { site.extract(d, p.url);} catch{}; if(r>1){te+=performance.now()-t; n++}
    }
    console.log(`${site.name.padEnd(22)} ${own.length} pages parse ${(tp/n).toFixed(2)} clone ${(tc/n).toFixed(2)} extract ${(te/n).toFixed(2)} ms`);
  }
}, 100000);
