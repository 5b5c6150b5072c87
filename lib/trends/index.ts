export { type Burst, bursts } from './bursts.ts';
export { byListing, type Listing, type ListingFigures, type OnSeveral, onSeveralListings } from './listings.ts';
export { type Met, mostMetAuthors, mostMetVenues } from './most-met.ts';
export { OverTime, type PapersOverTime } from './over-time.ts';
export { type Cut, daysBefore, periodOf, periodsBetween } from './periods.ts';
export { type Rising, rising } from './rising.ts';
export { bestCut, type OverTimeSeries, type Series, seriesOf } from './series.ts';
export { layOut, type TopicMap } from './topic-map.ts';
export { type Topics, topicsOf } from './topics.ts';
