import assert from "node:assert/strict";

import { makeMutants } from "../../../src/core/problem/mutant.ts";
import { mutateSql } from "../../../src/core/problem/mutateSql.ts";

/** The queries that mutants make of a query of one line, by operator. */
function mutantsOf(source: string, operator?: string): string[] {
	return makeMutants({ file: "accepted/a.sql", language: "sql", source }, mutateSql(source))
		.filter((mutant) => operator === undefined || mutant.operator === operator)
		.map(({ becomes }) => becomes);
}

describe("mutants of a query", () => {
	it("move a comparison to its neighbours and turn predicates round", () => {
		assert.deepEqual(mutantsOf("SELECT a <= b", "comparison"), ["SELECT a < b", "SELECT a > b"]);
		assert.deepEqual(mutantsOf("SELECT a = b", "comparison"), ["SELECT a <> b"]);
		assert.deepEqual(mutantsOf("SELECT a IS NULL, b is not null", "comparison"), [
			"SELECT a IS NOT NULL, b is not null",
			"SELECT a IS NULL, b IS null",
		]);
		assert.deepEqual(mutantsOf("SELECT a NOT IN (b), a IN (c)", "comparison"), [
			"SELECT a IN (b), a IN (c)",
			"SELECT a NOT IN (b), a NOT IN (c)",
		]);
	});

	it("change constants and arithmetic, not the star of all columns", () => {
		assert.deepEqual(mutantsOf("SELECT a * 2, COUNT(*), t.*", "arithmetic"), ["SELECT a / 2, COUNT(*), t.*"]);
		assert.deepEqual(mutantsOf("SELECT 0, 'x', -a", undefined), [
			"SELECT 1, 'x', -a",
			"SELECT (-1), 'x', -a",
			"SELECT 0, '', -a",
			"SELECT 0, 'x', a",
		]);
		assert.deepEqual(mutantsOf("SELECT EXISTS (SELECT 1 FROM t)"), ["SELECT NOT EXISTS (SELECT 1 FROM t)"]);
	});

	it("exchange and and or, but not the and of between", () => {
		assert.deepEqual(mutantsOf("SELECT a BETWEEN b AND c AND d", "boolean"), ["SELECT a BETWEEN b AND c OR d"]);
	});

	it("exchange joins, ranks, extremes and directions", () => {
		assert.deepEqual(mutantsOf("SELECT a FROM b JOIN c", "boundary"), ["SELECT a FROM b LEFT JOIN c"]);
		assert.deepEqual(mutantsOf("SELECT a FROM b LEFT JOIN c", "boundary"), ["SELECT a FROM b JOIN c"]);
		assert.deepEqual(mutantsOf("SELECT RANK() OVER ()", "boundary"), [
			"SELECT DENSE_RANK() OVER ()",
			"SELECT ROW_NUMBER() OVER ()",
		]);
		assert.deepEqual(mutantsOf('SELECT MIN(a), "min"', "boundary"), ['SELECT MAX(a), "min"']);
		assert.deepEqual(mutantsOf("SELECT a UNION ALL SELECT b", "boundary"), ["SELECT a UNION SELECT b"]);
		assert.deepEqual(mutantsOf("ORDER BY a DESC NULLS LAST", "comparison"), [
			"ORDER BY a ASC NULLS LAST",
			"ORDER BY a DESC NULLS FIRST",
		]);
	});

	it("take away conditions and DISTINCT", () => {
		assert.deepEqual(mutantsOf("SELECT DISTINCT a FROM b WHERE c", "removed statement"), [
			"SELECT  a FROM b WHERE c",
			"SELECT DISTINCT a FROM b WHERE 1 OR c",
		]);
	});

	it("swap arguments and the keys of an order, and leave comments alone", () => {
		assert.deepEqual(mutantsOf("SELECT COALESCE(a, f(b, c))", "swapped arguments"), [
			"SELECT COALESCE(f(b, c), a)",
			"SELECT COALESCE(a, f(c, b))",
		]);
		assert.deepEqual(mutantsOf("ORDER BY a DESC, b LIMIT c -- 1 < 2", undefined), [
			"ORDER BY b, a DESC LIMIT c -- 1 < 2",
			"ORDER BY a ASC, b LIMIT c -- 1 < 2",
		]);
	});
});
