import type { Contract } from "../../../src/core/problem/packCode.ts";

/** Merged lists fit the sketch, and no estimate is asked where rounding could choose the formula. */
export const contract: Contract = (input, constants) => {
	const most = Number(constants["MAX_CALLS"]);
	if (input.length - 1 > most) return `There are more than ${most} calls.`;
	const script = input as readonly (readonly [string, unknown?])[];
	const p = Number(script[0]?.[1]);
	const m = 2 ** p;
	const highest = 64 - p + 1;
	const ranks = new Uint8Array(m);
	let sum = m;
	const raise = (index: number, rank: number) => {
		const before = ranks[index] ?? 0;
		if (rank <= before) return;
		sum += 2 ** -rank - 2 ** -before;
		ranks[index] = rank;
	};
	for (const [method, given] of script) {
		if (method === "add_hash") {
			const hash = String(given);
			if (!/^[0-9a-f]{16}$/.test(hash)) return `"${hash}" is not made of 16 digits 0-9 and a-f.`;
			const bits = [...hash].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
			const zeros = bits.slice(p).indexOf("1");
			raise(Number.parseInt(bits.slice(0, p), 2), zeros < 0 ? highest : zeros + 1);
		} else if (method === "merge") {
			const registers = (given as readonly unknown[]).map(Number);
			if (registers.length !== m) return `A list of ${registers.length} registers is merged into ${m}.`;
			if (registers.some((rank) => rank > highest)) return `A register is above ${highest}.`;
			registers.forEach((rank, index) => {
				raise(index, rank);
			});
		} else if (method === "estimate") {
			const alpha = new Map([
				[16, 0.673],
				[32, 0.697],
				[64, 0.709],
			]).get(m);
			const share = ((alpha ?? 0.7213 / (1 + 1.079 / m)) * m) / sum / 2.5;
			if (Math.abs(share - 1) <= 1e-6) return "An estimate is asked too near the border of the two formulas.";
		}
	}
	return null;
};
