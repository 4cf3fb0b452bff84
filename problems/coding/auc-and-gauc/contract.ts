import type { Contract } from "../../../src/core/problem/packCode.ts";

export const contract: Contract = (columns) =>
	columns.every((column) => Array.isArray(column) && Array.isArray(columns[0]) && column.length === columns[0].length)
		? null
		: "Every row has a user, a label and a score: the three lists must have the same length.";
