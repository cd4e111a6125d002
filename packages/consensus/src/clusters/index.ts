export { type Division, divisionInto, divisions, refine, widest } from './best-clustering';
export { coarsen } from './cells';
export { type Clustering, kMeans } from './k-means';
export type { Points } from './points';
export { centroidSilhouette, silhouettes } from './silhouette';
export { sizeOrder } from './size-order';
