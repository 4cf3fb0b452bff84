/** One tab stop for each plot; the arrows go from point to point. `column`: points between one column and the next. */
export function plotKey(event: KeyboardEvent, column = 1): void {
	const steps: Readonly<Record<string, number>> = {
		ArrowRight: column,
		ArrowLeft: -column,
		ArrowDown: 1,
		ArrowUp: -1,
		Home: Number.NEGATIVE_INFINITY,
		End: Number.POSITIVE_INFINITY,
	};
	const step = steps[event.key];
	const points = [...(event.currentTarget as Element).querySelectorAll<SVGElement>("[data-point]")];
	const at = points.indexOf(event.target as SVGElement);
	if (step === undefined || at < 0) {
		return;
	}
	event.preventDefault();
	const next = points[Math.min(points.length - 1, Math.max(0, at + step))];
	if (next !== undefined && next !== points[at]) {
		points[at]?.setAttribute("tabindex", "-1");
		next.setAttribute("tabindex", "0");
		next.focus();
	}
}
