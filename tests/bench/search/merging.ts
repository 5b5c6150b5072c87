import { longestMergeSlice } from './merge-slices.ts';

const [size] = process.argv.slice(2);
process.send?.(longestMergeSlice(Number(size)));
process.disconnect?.();
