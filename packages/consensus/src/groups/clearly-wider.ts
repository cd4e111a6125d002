import { type Clustering, type Points, silhouettes } from '../clusters';

/** Less than this is no clear difference of two silhouettes, in however large a room. */
const LEAST_DIFFERENCE = 0.01;
const STANDARD_ERRORS = 3;

/**
 * Whether one division has clearly the larger silhouette: by more than 0.01, and by more than three standard errors of the
 * differences between each person's silhouettes in the two. By this rule a room changes its number of groups.
 */
export function clearlyWider(points: Points, one: Clustering, other: Clustering): boolean {
  const first = silhouettes(points, one);
  const second = silhouettes(points, other);
  let people = 0;
  let sum = 0;
  for (let i = 0; i < first.length; i++) {
    people += points.weight[i]!;
    sum += points.weight[i]! * (first[i]! - second[i]!);
  }
  const mean = sum / people;
  let squares = 0;
  for (let i = 0; i < first.length; i++) {
    const deviation = first[i]! - second[i]! - mean;
    squares += points.weight[i]! * deviation * deviation;
  }
  const standardError = people > 1 ? Math.sqrt(squares / (people - 1) / people) : 0;
  return mean > LEAST_DIFFERENCE && mean > STANDARD_ERRORS * standardError;
}
