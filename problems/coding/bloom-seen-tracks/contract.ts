import type { Contract } from "../../../src/core/problem/packCode.ts";

const halfOfPair = /\p{Surrogate}/u;
const margin = 1e-6;

export const contract: Contract = (input, constants) => {
	const [make, ...calls] = input as readonly (readonly unknown[])[];
	const most = Number(constants["MAX_CALLS"]);
	if (calls.length > most) return `There are more than ${most} calls.`;
	const own = shapeOf(make?.[1], make?.[2]);
	if (own.doubtful) return "Floating point decides how the size or the number of positions is rounded.";
	const listed = Number(constants["MAX_LISTED"]);
	for (const [method, first, second, third] of calls) {
		if (typeof first === "string" && halfOfPair.test(first)) return "An id holds half of a surrogate pair.";
		if ((method === "set_bits" || method === "merge") && own.m > listed) return "The filter is too large to be listed.";
		if (method !== "merge") continue;
		if (Number(first) > Number(constants["MAX_N"])) return "The n of the other filter is above its bound.";
		const other = shapeOf(first, second);
		if (other.doubtful) return "Floating point decides how the other filter's size or number of positions is rounded.";
		if (other.m > listed) return "The other filter is too large to be listed.";
		const refusal = refusePositions(third as readonly unknown[], other.m);
		if (refusal !== null) return refusal;
	}
	return null;
};

function shapeOf(n: unknown, p: unknown): { readonly m: number; readonly doubtful: boolean } {
	const exact = (-Number(n) * Math.log(Number(p))) / Math.LN2 ** 2;
	const m = Math.ceil(exact);
	const k = (m / Number(n)) * Math.LN2;
	const doubtful = Math.abs(exact - Math.round(exact)) < margin || Math.abs(k - Math.floor(k) - 0.5) < margin;
	return { m, doubtful };
}

function refusePositions(positions: readonly unknown[], m: number): string | null {
	let last = -1;
	for (const position of positions.map(Number)) {
		if (position <= last) return "Positions do not ascend.";
		if (position >= m) return `Position ${position} does not belong to a filter of ${m} bits.`;
		last = position;
	}
	return null;
}
