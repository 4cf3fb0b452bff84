import type { Wait } from "../../core/review/reviewRequest.ts";

/** The clock of a review: resolves after `ms`, or as soon as the signal aborts. */
export const wait: Wait = (ms, signal) =>
	new Promise((resolve) => {
		if (signal.aborted) {
			resolve();
			return;
		}
		const end = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", end);
			resolve();
		};
		const timer = setTimeout(end, ms);
		signal.addEventListener("abort", end, { once: true });
	});
