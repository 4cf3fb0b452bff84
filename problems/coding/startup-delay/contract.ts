import type { Contract } from "../../../src/core/problem/packCode.ts";

export const contract: Contract = ([arrivals, durations]) =>
	Array.isArray(arrivals) && Array.isArray(durations) && arrivals.length === durations.length
		? null
		: "Every chunk needs one arrival and one duration: the two lists must have the same length.";
