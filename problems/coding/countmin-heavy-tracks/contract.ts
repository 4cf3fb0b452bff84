import type { Contract } from "../../../src/core/problem/packCode.ts";

/** Keys are plain ASCII, so that every language hashes and compares them alike. */
const plain = /^[A-Za-z0-9_-]{1,20}$/;

type Call =
	| ["shape"]
	| ["add", string, number]
	| ["estimate", string]
	| ["candidates"]
	| ["heavy"]
	| ["table"]
	| ["merge", readonly (readonly number[])[], readonly string[]];
type Script = readonly [["new", number, number, number], ...Call[]];

/** The first operation makes the object and is not a call. */
export const contract: Contract = (input, constants) => {
	const [[, eps, delta, share], ...calls] = input as unknown as Script;
	const [mostCalls, mostCells, mostListed] = ["MAX_CALLS", "MAX_CELLS", "MAX_LISTED"].map((name) =>
		Number(constants[name]),
	) as [number, number, number];
	const [columns, rows] = [Math.E / eps, Math.log(1 / delta)];
	if (nearlyWhole(columns)) return "e / eps is too close to a whole number.";
	if (nearlyWhole(rows)) return "ln(1 / delta) is too close to a whole number.";
	if (calls.length > mostCalls) return `There are more than ${mostCalls} calls.`;

	let [cells, listed] = [0, 0];
	for (const call of calls) {
		const [method] = call;
		if (method === "heavy" || method === "candidates") listed += Number(share);
		else if (method === "table") cells += Math.ceil(columns) * Math.ceil(rows);
		else if (method === "add" || method === "estimate") {
			if (!plain.test(call[1])) return `"${call[1]}" is not made of letters, digits, - and _.`;
		} else if (method === "merge") {
			const reason = mergeRefusal(call[1], call[2]);
			if (reason !== null) return reason;
			cells += call[1].flat().length;
		}
	}
	if (cells > mostCells) return `The tables have ${cells} cells, more than ${mostCells}.`;
	return listed > mostListed ? `share times the lists is ${listed}, more than ${mostListed}.` : null;
};

function nearlyWhole(number: number): boolean {
	return Math.abs(number - Math.round(number)) < 1e-6;
}

function mergeRefusal(rows: readonly (readonly number[])[], keys: readonly string[]): string | null {
	const sums = rows.map((row) => row.reduce((sum, cell) => sum + Number(cell), 0));
	if (new Set(sums).size > 1) return "The rows of a table for merge have different sums.";
	if (new Set(rows.map((row) => row.length)).size > 1) return "The rows of a table for merge have different lengths.";
	if (new Set(keys).size < keys.length) return "A key for merge is given twice.";
	const odd = keys.find((key) => !plain.test(key));
	return odd === undefined ? null : `"${odd}" is not made of 1 to 20 letters, digits, - and _.`;
}
