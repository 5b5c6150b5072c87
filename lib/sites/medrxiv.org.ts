import { preprintServer } from './openrxiv-site.ts';

export default preprintServer('medRxiv', 'www.medrxiv.org');
