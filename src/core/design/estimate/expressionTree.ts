/** An expression; offsets are UTF-16 in the text it was read from, half-open. */
export type Expression =
	| { readonly kind: "number"; readonly value: number; readonly start: number; readonly end: number }
	| { readonly kind: "name"; readonly name: string; readonly start: number; readonly end: number }
	/** a word directly behind a number or a `/`: a unit, unless it is a name of the candidate */
	| { readonly kind: "word"; readonly word: string; readonly start: number; readonly end: number }
	| {
			readonly kind: "binary";
			readonly operator: "+" | "-" | "*" | "/" | "^";
			readonly left: Expression;
			readonly right: Expression;
			readonly start: number;
			readonly end: number;
	  }
	| { readonly kind: "negative"; readonly operand: Expression; readonly start: number; readonly end: number }
	| {
			readonly kind: "call";
			readonly name: string;
			readonly arguments: readonly Expression[];
			readonly start: number;
			readonly end: number;
	  };

export interface ParsedExpression {
	readonly expression: Expression;
	/** behind `to`: the unit in which the result is shown */
	readonly target?: {
		readonly expression: Expression;
		readonly text: string;
		readonly start: number;
		readonly end: number;
	};
	/** things that are read in a way the writer may not mean */
	readonly hints: readonly { readonly message: string; readonly start: number; readonly end: number }[];
}

export interface ExpressionProblem {
	/** for people */
	readonly message: string;
	/** the name that stands for nothing, where that is the problem */
	readonly unknown?: string;
	readonly start: number;
	readonly end: number;
}
