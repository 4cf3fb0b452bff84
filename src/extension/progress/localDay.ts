/** The day, where this machine is, of a time (Unix ms, or ISO 8601): "2026-11-30". */
export function localDay(at: number | string): string {
	const date = new Date(at);
	const two = (n: number): string => String(n).padStart(2, "0");
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
