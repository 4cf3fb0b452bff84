import type { Contract } from "../../../src/core/problem/packCode.ts";

type Call =
	| ["new", number, number, unknown]
	| ["choose", string[], number]
	| ["impress", string, number]
	| ["reward", number]
	| ["expire", number, number];

/** The first operation makes the shelf and is not a call. Draws are counted as a solution would make them. */
export const contract: Contract = (input, constants) => {
	const [[, a0, b0, rand], ...calls] = input as readonly [["new", number, number, unknown], ...Call[]];
	const [mostCalls, mostDraws] = [Number(constants["MAX_CALLS"]), Number(constants["MAX_DRAWS"])];
	if (calls.length > mostCalls) return `There are more than ${mostCalls} calls.`;
	const fault = randFault(rand);
	if (fault !== null) return fault;

	const legal = new RegExp(`^[A-Za-z0-9_-]{1,${Number(constants["MAX_ID"])}}$`);
	const answers = new Map<string, number>();
	const shown: { arm: string; ts: number; open: boolean }[] = [];
	let [now, past, draws] = [0, 0, 0];
	const answer = (impression: { arm: string; open: boolean } | undefined) => {
		if (!impression?.open) return;
		impression.open = false;
		answers.set(impression.arm, (answers.get(impression.arm) ?? 0) + 1);
	};
	for (const call of calls) {
		const ids = call[0] === "choose" ? call[1] : call[0] === "impress" ? [call[1]] : [];
		if (!ids.every((id) => legal.test(id))) return "An id is empty, too long, or has another character than allowed.";
		if (call[0] === "choose") {
			for (const arm of new Set(call[1])) draws += a0 + b0 - 1 + (answers.get(arm) ?? 0);
		} else if (call[0] === "reward") answer(shown[Number(call[1]) - 1]);
		else if (call[0] !== "new") {
			const at = Number(call[0] === "impress" ? call[2] : call[1]);
			if (at < now) return `Time falls from ${now} to ${at}.`;
			now = at;
			if (call[0] === "impress") shown.push({ arm: call[1], ts: at, open: true });
			else while (past < shown.length && now - (shown[past]?.ts ?? 0) >= call[2]) answer(shown[past++]);
		}
	}
	return draws > mostDraws ? `The choices need ${draws} numbers, more than ${mostDraws}.` : null;
};

function randFault(rand: unknown): string | null {
	const spec: unknown = rand instanceof Map ? Object.fromEntries(rand) : rand;
	if (typeof spec !== "object" || spec === null) return "rand is neither a seed nor a list of numbers.";
	if ("seed" in spec) return Number.isInteger(spec.seed) ? null : "The seed is not a whole number.";
	if (!("values" in spec) || !Array.isArray(spec.values)) return "rand is neither a seed nor a list of numbers.";
	const legal = spec.values.length > 0 && spec.values.every((value) => value >= 0 && value < 1);
	return legal ? null : "rand gives numbers from 0 to below 1.";
}
