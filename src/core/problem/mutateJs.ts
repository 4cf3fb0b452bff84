import type { AnyNode, ArrowFunctionExpression, CallExpression, Expression, Node, SpreadElement } from "acorn";

import { ok, type Result } from "../base/result.ts";
import { childrenOf, parseJs } from "./jsTree.ts";
import type { MutantEdit, MutationOperator } from "./mutant.ts";

const compared: Readonly<Record<string, readonly string[]>> = {
	"<": ["<=", ">="],
	"<=": ["<", ">"],
	">": [">=", "<="],
	">=": [">", "<"],
	"==": ["!="],
	"!=": ["=="],
	"===": ["!=="],
	"!==": ["==="],
};
const computed: Readonly<Record<string, string>> = {
	"+": "-",
	"-": "+",
	"*": "/",
	"/": "*",
	"%": "*",
	"**": "*",
	"<<": ">>",
	">>": "<<",
	">>>": ">>",
	"&": "|",
	"|": "&",
	"^": "&",
};
const exchanged: Readonly<Record<string, string>> = {
	min: "max",
	max: "min",
	floor: "ceil",
	ceil: "floor",
	some: "every",
	every: "some",
};
/** the order of their arguments does not matter, or means nothing */
const symmetric = new Set(["min", "max", "hypot", "log", "reduce"]);
const orders = new Set(["sort", "toSorted"]);
const shortText = 20;

/** What can be changed in a JavaScript program (a TypeScript one without its types): one small edit a mutant, each of which parses. */
export function mutateJs(source: string): Result<readonly MutantEdit[], string> {
	const tree = parseJs(source);
	if (!tree.ok) return tree;
	const finder = new Finder(source);
	finder.visit(tree.value, undefined);
	return ok(
		finder.edits.filter(({ start, end, text }) => parseJs(source.slice(0, start) + text + source.slice(end)).ok),
	);
}

class Finder {
	readonly edits: MutantEdit[] = [];
	private readonly source: string;
	/** blocks that are the body of a function */
	private readonly bodies = new WeakSet<AnyNode>();
	/** what a comparator returns: only its sign matters */
	private readonly signs = new WeakSet<AnyNode>();

	constructor(source: string) {
		this.source = source;
	}

	visit(node: AnyNode, parent: AnyNode | undefined): void {
		if (node.type === "ImportDeclaration") return;
		this.look(node, parent);
		for (const child of childrenOf(node)) this.visit(child, node);
	}

	private look(node: AnyNode, parent: AnyNode | undefined): void {
		switch (node.type) {
			case "FunctionDeclaration":
			case "FunctionExpression":
			case "ArrowFunctionExpression":
				this.bodies.add(node.body);
				return;
			case "BinaryExpression":
				for (const sign of compared[node.operator] ?? []) this.sign("comparison", node, sign);
				if (computed[node.operator] !== undefined) this.sign("arithmetic", node, computed[node.operator] ?? "");
				if (node.operator === "in") this.negated("comparison", node);
				return;
			case "AssignmentExpression": {
				const sign = node.operator.slice(0, -1);
				const other = computed[sign];
				if (other !== undefined) this.sign("arithmetic", node, `${other}=`);
				if (sign === "+" || sign === "*") this.sign("arithmetic", node, "=");
				return;
			}
			case "LogicalExpression":
				if (node.operator !== "??") this.sign("boolean", node, node.operator === "&&" ? "||" : "&&");
				return;
			case "UnaryExpression":
				if (node.operator === "!") this.add("boolean", node.start, node.argument.start, "");
				if (node.operator === "-") this.add("arithmetic", node.start, node.argument.start, "");
				return;
			case "UpdateExpression": {
				const at = node.prefix ? node.start : node.end - 2;
				this.add("arithmetic", at, at + 2, node.operator === "++" ? "--" : "++");
				return;
			}
			case "Literal":
				this.literal(node, parent);
				return;
			case "IfStatement":
			case "ConditionalExpression":
			case "WhileStatement":
			case "DoWhileStatement":
				this.condition(node.test);
				return;
			case "ForStatement":
				if (node.test) this.condition(node.test);
				return;
			case "MemberExpression":
				if (node.computed) this.shifted(node.property);
				return;
			case "CallExpression":
				this.call(node);
				return;
			case "NewExpression":
				this.swapped(node.arguments);
				return;
			case "ExpressionStatement":
				if (node.directive === undefined) this.removed(node);
				return;
			case "BreakStatement":
				if (parent?.type !== "SwitchCase") this.removed(node);
				return;
			case "ContinueStatement":
			case "ThrowStatement":
				this.removed(node);
				return;
			case "ReturnStatement":
				if (!this.endsFunction(node, parent)) this.removed(node);
				return;
		}
	}

	private literal(node: Extract<AnyNode, { type: "Literal" }>, parent: AnyNode | undefined): void {
		const { value } = node;
		const isKey = parent?.type === "Property" && parent.key === node && !parent.computed;
		if (isKey || "regex" in node) return;
		if (typeof value === "boolean") this.replace("boolean", node, String(!value));
		else if (!isGiven(node, parent)) {
			for (const text of this.otherConstants(node)) this.replace("constant", node, text);
		}
	}

	private otherConstants(node: Extract<AnyNode, { type: "Literal" }>): readonly string[] {
		const { value } = node;
		if (value === null) return ["0"];
		if (typeof value === "bigint") return [`(${value + 1n}n)`, `(${value - 1n}n)`];
		if (typeof value === "string") return value.length > shortText ? [] : [value === "" ? '"x"' : '""'];
		if (typeof value !== "number") return [];
		if (!Number.isInteger(value)) return [String(value + 1)];
		const others = this.signs.has(node) ? [value - 1] : [value + 1, value - 1];
		return others.map((other) => (other < 0 ? `(${other})` : String(other)));
	}

	/** A single comparison has its opposite among its neighbours, and `!` can be dropped. */
	private condition(test: Expression): void {
		const single = test.type === "BinaryExpression" && compared[test.operator] !== undefined;
		if (!single && !(test.type === "UnaryExpression" && test.operator === "!")) this.negated("boolean", test);
	}

	private negated(operator: MutationOperator, node: Node): void {
		this.replace(operator, node, `(!(${this.text(node)}))`);
	}

	private call(node: CallExpression): void {
		const { callee } = node;
		const called =
			callee.type === "Identifier"
				? callee.name
				: callee.type === "MemberExpression" && callee.property.type === "Identifier"
					? callee.property.name
					: "";
		const other = callee.type === "MemberExpression" ? exchanged[called] : undefined;
		if (other !== undefined) this.add("boundary", callee.end - called.length, callee.end, other);
		if (called === "slice") for (const bound of node.arguments) this.shifted(bound);
		if (!symmetric.has(called)) this.swapped(node.arguments);
		for (const argument of node.arguments) {
			if (argument.type === "ArrayExpression") this.swapped(argument.elements);
			if (orders.has(called) && argument.type === "ArrowFunctionExpression") this.turned(argument);
		}
	}

	/** A comparator whose parameters change places. */
	private turned({ params, body }: ArrowFunctionExpression): void {
		if (params.length === 2) this.swapped(params);
		this.signed(body);
	}

	private signed(node: AnyNode): void {
		if (node.type === "Literal" && node.value === 1) this.signs.add(node);
		const parts = node.type === "ConditionalExpression" ? [node.consequent, node.alternate] : childrenOf(node);
		const passes = ["ConditionalExpression", "BlockStatement", "IfStatement", "ReturnStatement", "UnaryExpression"];
		if (passes.includes(node.type)) for (const part of parts) this.signed(part);
	}

	private swapped(nodes: readonly (Node | SpreadElement | null)[]): void {
		for (const [i, right] of nodes.entries()) {
			const left = nodes[i - 1];
			if (!left || !right || left.type === "SpreadElement" || right.type === "SpreadElement") continue;
			const parts = [this.text(left), this.source.slice(left.end, right.start), this.text(right)];
			if (parts[0] !== parts[2]) this.add("swapped arguments", left.start, right.end, parts.reverse().join(""));
		}
	}

	/** A bound that is no constant, whose mutants are those of a constant. */
	private shifted(node: Node): void {
		const constant = ["Literal", "TemplateLiteral", "SpreadElement", "PrivateIdentifier"].includes(node.type);
		const negative = node.type === "UnaryExpression";
		if (constant || negative) return;
		const text = ["Identifier", "MemberExpression"].includes(node.type) ? this.text(node) : `(${this.text(node)})`;
		for (const step of [" + 1", " - 1"]) this.replace("boundary", node, text + step);
	}

	private removed(node: Node): void {
		const lines = this.text(node).split("\n").length - 1;
		this.replace("removed statement", node, `;${"\n".repeat(lines)}`);
	}

	private endsFunction(node: Node, parent: AnyNode | undefined): boolean {
		return parent?.type === "BlockStatement" && parent.body.at(-1) === node && this.bodies.has(parent);
	}

	private sign(operator: MutationOperator, node: { left: Node; right: Node; operator: string }, sign: string): void {
		const at = this.source.indexOf(node.operator, node.left.end);
		if (at >= 0 && at < node.right.start) this.add(operator, at, at + node.operator.length, sign);
	}

	private replace(operator: MutationOperator, node: Node, text: string): void {
		this.add(operator, node.start, node.end, text);
	}

	private add(operator: MutationOperator, start: number, end: number, text: string): void {
		this.edits.push({ operator, start, end, text });
	}

	private text(node: Node): string {
		return this.source.slice(node.start, node.end);
	}
}

/** Constants that say nothing of the problem: `null` compared with, the names that typeof gives, what `??` has after an index. */
function isGiven(node: Extract<AnyNode, { type: "Literal" }>, parent: AnyNode | undefined): boolean {
	switch (parent?.type) {
		case "BinaryExpression":
			if (compared[parent.operator] === undefined) return false;
			return node.value === null || (parent.left.type === "UnaryExpression" && parent.left.operator === "typeof");
		case "LogicalExpression":
			// `items[i] ?? 0`: what TypeScript asks for where the index is in bounds
			return (
				parent.operator === "??" &&
				parent.right === node &&
				parent.left.type === "MemberExpression" &&
				parent.left.computed
			);
		default:
			return false;
	}
}
