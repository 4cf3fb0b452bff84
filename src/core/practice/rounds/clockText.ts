/** ms that are left of a part as people read a clock: "12:05", and "+0:30" once it is over. */
export function clockText(leftMs: number): string {
	const seconds = Math.ceil(leftMs / 1000);
	const shown = Math.abs(seconds);
	return `${seconds < 0 ? "+" : ""}${Math.floor(shown / 60)}:${String(shown % 60).padStart(2, "0")}`;
}
