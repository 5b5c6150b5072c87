import { preprintServer } from './openrxiv-site.ts';

export default preprintServer('bioRxiv', 'www.biorxiv.org');
