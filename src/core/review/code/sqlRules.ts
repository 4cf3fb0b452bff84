import * as l10n from "@vscode/l10n";

import type { CodeRule } from "../codeRule.ts";
import { hitAt } from "./hitAt.ts";
import { patternRule } from "./patternRule.ts";

const sql = { criterion: "correctness", severity: "warning", languages: ["sql"] } as const;

/** What costs candidates points in SQL. */
export const sqlRules: readonly CodeRule[] = [
	patternRule({
		...sql,
		id: "code/not-in-subquery",
		page: {
			title: l10n.t`NOT IN over a subquery`,
			why: l10n.t`One NULL among its rows empties the whole result; every SQL interviewer has this one ready.`,
			bad: "SELECT id FROM users WHERE id NOT IN (SELECT user_id FROM bans)",
			good: "SELECT id FROM users WHERE NOT EXISTS (SELECT 1 FROM bans WHERE bans.user_id = users.id)",
		},
		pattern: /\bnot\s+in\s*\(\s*select\b/gi,
		message: l10n.t`NOT IN is never true once the subquery gives a single NULL. The query returns no row at all and no error, which is why the question is so popular. Use NOT EXISTS, or an outer join.`,
	}),
	patternRule({
		...sql,
		id: "code/equals-null",
		severity: "error",
		page: {
			title: l10n.t`A comparison with NULL`,
			why: l10n.t`NULL equals nothing, itself included; three-valued logic is asked in the first five minutes.`,
			bad: "SELECT id FROM plays WHERE reason = NULL",
			good: "SELECT id FROM plays WHERE reason IS NULL",
		},
		pattern: /(?:=|<>|!=)\s*null\b/gi,
		message: l10n.t`Comparing with NULL gives NULL, which WHERE treats as false. The rows you ask for are the ones that never come. Write IS NULL or IS NOT NULL.`,
	}),
	patternRule({
		...sql,
		id: "code/limit-without-order",
		page: {
			title: l10n.t`LIMIT without ORDER BY`,
			why: l10n.t`Tables have no order, so the rows that come back are a matter of the plan.`,
			bad: "SELECT id, plays FROM tracks LIMIT 3",
			good: "SELECT id, plays FROM tracks ORDER BY plays DESC, id LIMIT 3",
		},
		pattern: /\blimit\s+\d+/gi,
		message: l10n.t`LIMIT takes whichever rows come first, and without ORDER BY nothing says which. Tomorrow's plan gives others, and “top three” was the question. Order the rows, with a tie-breaker.`,
		unless: ({ masked }) => /\border\s+by\b/i.test(masked),
	}),
	patternRule({
		...sql,
		id: "code/integer-division",
		criterion: "edge-cases",
		page: {
			title: l10n.t`Two counts are divided`,
			why: l10n.t`Whole numbers divide to whole numbers in most engines: a rate of 0.4 becomes 0.`,
			bad: "SELECT SUM(skipped) / COUNT(*) AS rate FROM plays",
			good: "SELECT 1.0 * SUM(skipped) / COUNT(*) AS rate FROM plays",
		},
		// a product of sums over a count is part of a variance, which nobody keeps in whole numbers
		pattern: /(?<!\*\s*)\b(?:count|sum)\s*\([^()]*\)\s*\/\s*(?:count|sum)\s*\(/gi,
		message: l10n.t`Two whole numbers divide to a whole number, so a share below one becomes 0. Rates are what product questions ask for, and a column of zeros is noticed late. Multiply by 1.0 first, or cast.`,
	}),
	{
		...sql,
		id: "code/outer-join-undone",
		page: {
			title: l10n.t`WHERE undoes an outer join`,
			why: l10n.t`Whether a condition belongs to ON or to WHERE is the standard follow-up to any LEFT JOIN.`,
			bad: "SELECT users.id, plays.ms\nFROM users\nLEFT JOIN plays ON plays.user_id = users.id\nWHERE plays.ms > 30000",
			good: "SELECT users.id, plays.ms\nFROM users\nLEFT JOIN plays ON plays.user_id = users.id AND plays.ms > 30000",
		},
		*find({ masked }) {
			for (const block of selects(masked)) {
				for (const [, table, alias] of block.text.matchAll(
					/\bleft\s+(?:outer\s+)?join\s+(\w+)(?:\s+(?:as\s+)?(?!on\b|using\b)(\w+))?/gi,
				)) {
					const name = alias ?? table;
					const where = /\bwhere\b([\s\S]*?)(?=\bgroup\s+by\b|\border\s+by\b|\bhaving\b|$)/i.exec(block.text);
					const tested = new RegExp(`\\b${name}\\.\\w+\\s*(?:=|<>|!=|<=?|>=?|\\blike\\b|\\bbetween\\b)`, "i");
					const found = where === null ? null : tested.exec(where[1] ?? "");
					if (where !== null && found !== null && !/\bor\b|\bis\s+null\b/i.test(where[1] ?? "")) {
						yield hitAt(
							found,
							l10n.t`This condition is never true for the rows that the outer join adds, so it becomes an inner join. People and days without any play vanish, and they are what LEFT JOIN was for. Move the condition to ON.`,
							block.start + where.index + where[0].indexOf(where[1] ?? ""),
						);
					}
				}
			}
		},
	},
	{
		...sql,
		id: "code/count-of-outer-join",
		page: {
			title: l10n.t`COUNT(*) after an outer join`,
			why: l10n.t`A row without a partner is still a row: the count of nothing comes out as one.`,
			bad: "SELECT users.id, COUNT(*) AS plays\nFROM users\nLEFT JOIN plays ON plays.user_id = users.id\nGROUP BY users.id",
			good: "SELECT users.id, COUNT(plays.user_id) AS plays\nFROM users\nLEFT JOIN plays ON plays.user_id = users.id\nGROUP BY users.id",
		},
		*find({ masked }) {
			for (const block of selects(masked)) {
				const counted = /\bcount\s*\(\s*\*\s*\)(?!\s*(?:filter|over)\b)/i.exec(block.text);
				if (
					counted !== null &&
					/\bleft\s+(?:outer\s+)?join\b/i.test(block.text) &&
					/\bgroup\s+by\b/i.test(block.text)
				) {
					yield hitAt(
						counted,
						l10n.t`COUNT(*) counts the row that the outer join fills with NULLs, so nothing counts as one. Zero is the group an interviewer looks for first. Count a column of the joined table.`,
						block.start,
					);
				}
			}
		},
	},
	patternRule({
		...sql,
		id: "code/last-value-frame",
		severity: "error",
		page: {
			title: l10n.t`LAST_VALUE with the frame that is implied`,
			why: l10n.t`The frame ends at the current row unless it is written, so the last value is the row itself.`,
			bad: "SELECT LAST_VALUE(track) OVER (PARTITION BY user_id ORDER BY ts) AS latest FROM plays",
			good: "SELECT FIRST_VALUE(track) OVER (PARTITION BY user_id ORDER BY ts DESC) AS latest FROM plays",
		},
		pattern: /\blast_value\s*\([^()]*\)\s*over\s*\((?![^()]*\b(?:rows|range|groups)\b)[^()]*\border\s+by\b/gi,
		message: l10n.t`The implied frame ends at the current row, so LAST_VALUE gives each row its own value. Window frames separate those who have used them from those who have read of them. Write the frame, or take FIRST_VALUE in the opposite order.`,
	}),
	{
		...sql,
		id: "code/select-star",
		criterion: "clarity",
		severity: "info",
		page: {
			title: l10n.t`SELECT * in the result`,
			why: l10n.t`The answer then depends on how the table was made, not on what was asked.`,
			bad: "SELECT * FROM plays ORDER BY ts",
			good: "SELECT user_id, track_id, ts FROM plays ORDER BY ts",
		},
		*find({ masked }) {
			const last = [...masked.matchAll(/\bselect\s+(?:distinct\s+)?\*\s+from\b/gi)].at(-1);
			if (last !== undefined) {
				yield hitAt(
					last,
					l10n.t`The result has whatever columns the table has, in its order. A changed table changes your answer, and the reader must go and look. Name the columns that were asked for.`,
				);
			}
		},
	},
	patternRule({
		...sql,
		id: "code/comma-join",
		criterion: "clarity",
		severity: "info",
		page: {
			title: l10n.t`Tables separated by commas`,
			why: l10n.t`A condition that is forgotten multiplies every row with every other, without a word.`,
			bad: "SELECT users.id, plays.ms FROM users, plays WHERE plays.user_id = users.id",
			good: "SELECT users.id, plays.ms FROM users JOIN plays ON plays.user_id = users.id",
		},
		pattern: /\bfrom\s+\w+(?:\s+(?:as\s+)?\w+)?\s*,\s*\w+/gi,
		message: l10n.t`The join condition is hidden among the filters of WHERE. With three tables nobody can check aloud whether one is missing. Write JOIN … ON for each.`,
	}),
	patternRule({
		...sql,
		id: "code/order-by-number",
		criterion: "clarity",
		severity: "info",
		page: {
			title: l10n.t`Ordered by a column's number`,
			why: l10n.t`Somebody adds a column in front, and the order changes silently.`,
			bad: "SELECT genre, plays FROM tracks ORDER BY 2 DESC",
			good: "SELECT genre, plays FROM tracks ORDER BY plays DESC",
		},
		pattern: /\border\s+by\s+\d+\b/gi,
		message: l10n.t`A number in ORDER BY means a place in the SELECT list. It breaks when a column is added, and the listener has to count. Name the column.`,
	}),
];

/** Each SELECT up to where it ends, subqueries inside it blanked, which come as their own; offsets stay. */
function selects(masked: string): { readonly start: number; readonly text: string }[] {
	const end = /\b(?:union|intersect|except)\b|;/iy;
	return [...masked.matchAll(/\bselect\b/gi)].map(({ index: start }) => {
		/** of the brackets that are open, whether each holds a query */
		const open: boolean[] = [];
		let text = "";
		for (let at = start; at < masked.length; at++) {
			const character = masked[at] ?? "";
			end.lastIndex = at;
			if (open.length === 0 && (character === ")" || end.test(masked))) {
				break;
			}
			if (character === ")") {
				open.pop();
			}
			text += open.includes(true) && /\S/.test(character) ? " " : character;
			if (character === "(") {
				open.push(/^\(\s*select\b/i.test(masked.slice(at, at + 40)));
			}
		}
		return { start, text };
	});
}
