/** Of a share from 0 to 1, rounded down; 29 of 50 are 58, though a float of them is a hair less. */
export function wholePercent(share: number): number {
	return Math.floor(share * 100 + 1e-9);
}
