import type { Contract } from "../../../src/core/problem/packCode.ts";

export const contract: Contract = ([sessions], constants) => {
	if (!Array.isArray(sessions)) return "The sessions must be a list.";
	for (const [side, name] of ["predictions", "true values"].entries()) {
		const total = sessions.reduce(
			(sum: number, session) => sum + (Array.isArray(session) ? session[side].length : 0),
			0,
		);
		if (total > Number(constants["MAX_ANSWERS"]))
			return `All sessions together hold at most ${constants["MAX_ANSWERS"]} ${name}.`;
	}
	return null;
};
