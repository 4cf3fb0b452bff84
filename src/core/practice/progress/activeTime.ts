/** More than this between two events is a pause; no more of it is counted. */
export const longestPauseMinutes = 30;

/**
 * Minutes of work between the first and the last of these times (Unix ms, ascending). Nobody knows what happened between
 * two events, so of each gap at most half an hour is counted.
 */
export function activeMinutes(times: readonly number[]): number {
	let minutes = 0;
	for (const [at, time] of times.entries()) {
		const before = times[at - 1] ?? time;
		minutes += Math.min(Math.max(0, time - before) / 60_000, longestPauseMinutes);
	}
	return minutes;
}
