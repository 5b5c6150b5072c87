import { measure } from './measure.ts';

const [name = '', size, seconds] = process.argv.slice(2);
process.send?.(await measure(name, Number(size), Number(seconds)));
process.disconnect?.();
