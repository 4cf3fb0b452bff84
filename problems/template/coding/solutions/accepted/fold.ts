// ---
// idea: folds the list into its sum
// cost: O(n) time, O(1) memory
// ---
export function totalSeconds(playsS: number[]): number {
	return playsS.reduce((total, seconds) => total + seconds, 0);
}
