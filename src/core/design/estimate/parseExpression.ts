import * as l10n from "@vscode/l10n";

import { err, ok, type Result } from "../../base/result.ts";
import type { Expression, ExpressionProblem, ParsedExpression } from "./expressionTree.ts";
import { magnitudes } from "./unitTable.ts";

/**
 * Reads `751e6 user * 40% * 3 open/user/day to open/s`. An own grammar and not a library's, since here `k`, `M` and `%`
 * belong to their number, a word behind a number is a unit, and no expression of a stranger may run anything.
 * Offsets count from `text`'s beginning.
 */
export function parseExpression(text: string): Result<ParsedExpression, ExpressionProblem> {
	const parser = new ExpressionParser(text);
	const parsed = parser.parse();
	return parser.problem === undefined && parsed !== undefined
		? ok(parsed)
		: err(parser.problem ?? { message: l10n.t`This cannot be read.`, start: 0, end: text.length });
}

/** parentheses and signs nest; a stranger's text must not nest without end */
const deepest = 60;
const numberPattern = /\d[\d_]*(?:,\d{3})*(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;
const wordPattern = /[\p{L}_$µ€][\p{L}\p{N}_]*/uy;

class ExpressionParser {
	problem: ExpressionProblem | undefined;
	private readonly text: string;
	private readonly hints: ExpressionProblem[] = [];
	private at = 0;
	private depth = 0;

	constructor(text: string) {
		this.text = text;
	}

	parse(): ParsedExpression | undefined {
		const expression = this.sum(false);
		if (expression === undefined) {
			return undefined;
		}
		const to = this.word();
		if (to?.word === "to" || to?.word === "in") {
			this.blank();
			const start = this.at;
			if (this.sign("%") !== undefined) {
				const percent: Expression = { kind: "number", value: 0.01, start, end: this.at };
				return this.atEnd({
					expression,
					target: { expression: percent, text: "%", start, end: this.at },
					hints: this.hints,
				});
			}
			const target = this.sum(true);
			if (target === undefined) {
				return undefined;
			}
			const end = this.at;
			return this.atEnd({
				expression,
				target: { expression: target, text: this.text.slice(start, end).trim(), start, end },
				hints: this.hints,
			});
		}
		if (to !== undefined) {
			return this.fail(l10n.t`Here an operator is missing before "${to.word}".`, to.start, to.end);
		}
		return this.atEnd({ expression, hints: this.hints });
	}

	private atEnd(parsed: ParsedExpression): ParsedExpression | undefined {
		this.blank();
		return this.at < this.text.length
			? this.fail(l10n.t`"${this.text[this.at] ?? ""}" is not expected here.`, this.at, this.at + 1)
			: parsed;
	}

	private sum(unitsOnly: boolean): Expression | undefined {
		let left = this.product(unitsOnly);
		while (left !== undefined) {
			const operator = this.sign("+-−");
			if (operator === undefined) {
				return left;
			}
			left = this.binary(operator === "+" ? "+" : "-", left, this.product(unitsOnly));
		}
		return undefined;
	}

	private product(unitsOnly: boolean): Expression | undefined {
		let left = this.quantity(unitsOnly);
		while (left !== undefined) {
			const operator = this.sign("*×·/÷") ?? (this.keyword("per") ? "/" : undefined);
			if (operator === undefined) {
				return left;
			}
			const divides = operator === "/" || operator === "÷";
			left = this.binary(divides ? "/" : "*", left, this.quantity(unitsOnly, divides));
		}
		return undefined;
	}

	/** A number with the words behind it, `3 open`, binds tighter than any operator: `1 / 2 s` is one over two seconds. */
	private quantity(unitsOnly: boolean, behindSlash = false): Expression | undefined {
		let left = this.power(unitsOnly || behindSlash);
		while (left !== undefined) {
			const before = this.at;
			const word = this.word();
			if (word === undefined || word.word === "to" || word.word === "in" || word.word === "per") {
				this.at = before;
				return left;
			}
			const unit: Expression = { kind: "word", ...word };
			left = { kind: "binary", operator: "*", left, right: this.raised(unit), start: left.start, end: this.at };
		}
		return undefined;
	}

	private raised(base: Expression): Expression {
		const before = this.at;
		if (this.sign("^") !== undefined) {
			const exponent = this.number();
			if (exponent !== undefined) {
				return { kind: "binary", operator: "^", left: base, right: exponent, start: base.start, end: this.at };
			}
			this.at = before;
		}
		return base;
	}

	private power(asUnit: boolean): Expression | undefined {
		const base = this.primary(asUnit);
		if (base === undefined || this.sign("^") === undefined) {
			return base;
		}
		if (++this.depth > deepest) {
			return this.fail(l10n.t`This nests too deeply.`, base.start, this.at);
		}
		const exponent = this.power(false);
		this.depth--;
		return this.binary("^", base, exponent);
	}

	private primary(asUnit: boolean): Expression | undefined {
		this.blank();
		const start = this.at;
		// "~26k" is about as much
		this.sign("~≈");
		const sign = this.sign("-−+");
		if (sign !== undefined) {
			return this.nested(start, () => {
				const operand = this.primary(false);
				return operand === undefined || sign === "+" ? operand : { kind: "negative", operand, start, end: this.at };
			});
		}
		if (this.sign("(") !== undefined) {
			return this.nested(start, () => {
				const inner = this.sum(false);
				if (inner !== undefined && this.sign(")") === undefined) {
					return this.fail(l10n.t`This ( is not closed.`, start, start + 1);
				}
				return inner;
			});
		}
		const number = this.number();
		if (number !== undefined) {
			return number;
		}
		const word = this.word();
		if (word === undefined) {
			const end = Math.min(this.text.length, start + 1);
			return this.fail(
				start >= this.text.length
					? l10n.t`Here a number or a name is missing.`
					: l10n.t`"${this.text.slice(start, end)}" is not expected here.`,
				start >= this.text.length ? Math.max(0, start - 1) : start,
				end,
			);
		}
		if (!asUnit && this.sign("(") !== undefined) {
			return this.nested(start, () => this.call(word.word, start));
		}
		return asUnit ? { kind: "word", ...word } : { kind: "name", name: word.word, start: word.start, end: word.end };
	}

	private call(name: string, start: number): Expression | undefined {
		const values: Expression[] = [];
		do {
			const value = this.sum(false);
			if (value === undefined) {
				return undefined;
			}
			values.push(value);
		} while (this.sign(",") !== undefined && values.length < 20);
		if (this.sign(")") === undefined) {
			return this.fail(l10n.t`This ( is not closed.`, start, this.at);
		}
		return { kind: "call", name, arguments: values, start, end: this.at };
	}

	private nested(start: number, read: () => Expression | undefined): Expression | undefined {
		if (++this.depth > deepest) {
			return this.fail(l10n.t`This nests too deeply.`, start, this.at);
		}
		const found = read();
		this.depth--;
		return found;
	}

	private number(): Expression | undefined {
		this.blank();
		const start = this.at;
		const digits = this.match(numberPattern);
		if (digits === undefined) {
			return undefined;
		}
		let value = Number(digits.replace(/[_,]/g, ""));
		// "751M" and, as results are shown, "751 M user"
		const behind = this.text.slice(this.at, this.at + 12);
		const magnitude = /^ ?(thousand|million|billion|trillion|bn|Bn|mn|tn|[kKMGT])(?![\p{L}\p{N}_])/u.exec(behind);
		if (magnitude !== null) {
			this.at += magnitude[0].length;
			value *= magnitudes[magnitude[1] ?? ""] ?? 1;
		} else if (/^\s?%/.test(this.text.slice(this.at, this.at + 2))) {
			this.at = this.text.indexOf("%", this.at) + 1;
			value /= 100;
		} else if (/^B\s+[\p{L}]/u.test(this.text.slice(this.at, this.at + 4))) {
			const message = l10n.t`B is byte; for billions write bn.`;
			this.hints.push({ message, start, end: this.at + 1 });
		}
		return { kind: "number", value, start, end: this.at };
	}

	private binary(
		operator: "+" | "-" | "*" | "/" | "^",
		left: Expression,
		right: Expression | undefined,
	): Expression | undefined {
		return right === undefined
			? undefined
			: { kind: "binary", operator, left, right, start: left.start, end: right.end };
	}

	private word(): { readonly word: string; readonly start: number; readonly end: number } | undefined {
		this.blank();
		const start = this.at;
		const word = this.match(wordPattern);
		return word === undefined ? undefined : { word, start, end: this.at };
	}

	private keyword(word: string): boolean {
		const before = this.at;
		if (this.word()?.word === word) {
			return true;
		}
		this.at = before;
		return false;
	}

	private sign(signs: string): string | undefined {
		this.blank();
		const sign = this.text[this.at];
		if (sign === undefined || !signs.includes(sign)) {
			return undefined;
		}
		this.at++;
		return sign;
	}

	private match(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text)?.[0];
		this.at += found?.length ?? 0;
		return found;
	}

	private blank(): void {
		while (/\s/.test(this.text[this.at] ?? "")) {
			this.at++;
		}
	}

	private fail(message: string, start: number, end: number): undefined {
		this.problem ??= { message, start, end: Math.max(end, start + 1) };
		return undefined;
	}
}
