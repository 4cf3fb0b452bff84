import { stripTypeScriptTypes } from "node:module";

import { type AnyNode, parse } from "acorn";

/** A text for people that the reader of texts to translate does not see. Offsets are in the source as given. */
export interface UntranslatedText {
	readonly start: number;
	readonly end: number;
	readonly lineBase1: number;
	/** what stands there, U+FFFC for each expression in it */
	readonly text: string;
	/** "literal" and "template" are whole JavaScript expressions; "content" and "attribute" stand inside an `html` template */
	readonly kind: "literal" | "template" | "content" | "attribute";
}

/** Stands for an expression. */
const gap = "\uFFFC";
/** Two words in a row: what a person reads; ids, paths and selectors have none. */
const sentence = /\p{L}[)\]"'’”`*_,.:;!?…]*\s+["'“‘(`*_]*(?:\uFFFC|[\p{L}\d])|\uFFFC[)"'’”,.:;!?…]*\s+\p{L}{2}/u;
/** Sources that a page shows as examples of a rule: they are in the language that is judged. */
const exampleProperties = /^(bad|good)$/;
/** Where even one word is read by a person. */
const shownProperties = /^(label|title|detail|description|tooltip|placeHolder|prompt|ariaLabel|heading)$/;
const shownAttributes = /(?:^|\s)(aria-label|aria-description|aria-valuetext|title|placeholder|alt|label)="$/;
/** The reason for English stands above what is not translated: `// English: sent to a model`, or once for a file. */
const reason = /\/\/ English: \S/;
const fileReason = /^(?:\/\/ English throughout: \S|\/\*\* English throughout: \S)/m;
/** A constant stays English, or a property in every row of a table: `// English in page: …`. */
const propertyReason = /^\/\/ English in (\w+): \S/gm;

/**
 * Every text of a TypeScript source that looks like one for people and is neither given to `l10n.t` nor said to stay
 * English. What only developers read is left out: errors that are not a `HumanError`, and what is logged.
 */
export function untranslatedTexts(source: string): readonly UntranslatedText[] {
	if (fileReason.test(source)) return [];
	const code = stripTypeScriptTypes(source, { mode: "strip" });
	const lines = source.split("\n");
	const found: UntranslatedText[] = [];
	const add = (kind: UntranslatedText["kind"], start: number, end: number, text: string): void => {
		const lineBase1 = source.slice(0, start).split("\n").length;
		if (reason.test(lines[lineBase1 - 1] ?? "") || reason.test(lines[lineBase1 - 2] ?? "")) return;
		found.push({ kind, start, end, lineBase1, text });
	};
	const english = new Set([...source.matchAll(propertyReason)].map(([, key]) => key ?? ""));
	visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }) as AnyNode, [], { add, code, english });
	return found.sort((a, b) => a.start - b.start);
}

type Add = (kind: UntranslatedText["kind"], start: number, end: number, text: string) => void;

interface Around {
	readonly add: Add;
	readonly code: string;
	/** properties and constants whose values stay English */
	readonly english: ReadonlySet<string>;
}

function visit(node: AnyNode, above: readonly AnyNode[], around: Around): void {
	const { add, code, english } = around;
	const parent = above.at(-1);
	switch (node.type) {
		case "ImportDeclaration":
		case "ExportAllDeclaration":
			return;
		case "Literal":
			if (typeof node.value === "string" && parent !== undefined && isRead(node, node.value, parent)) {
				add("literal", node.start, node.end, node.value);
			}
			return;
		case "Property":
			if (node.key.type === "Identifier" && english.has(node.key.name)) return;
			break;
		case "VariableDeclarator":
			if (node.id.type === "Identifier" && english.has(node.id.name)) return;
			break;
		case "TemplateLiteral":
			if (parent?.type !== "TaggedTemplateExpression") {
				const text = node.quasis.map(({ value }) => value.cooked ?? "").join(gap);
				if (parent !== undefined && isRead(node, text, parent)) add("template", node.start, node.end, text);
			}
			break;
		case "TaggedTemplateExpression": {
			const tag = code.slice(node.tag.start, node.tag.end);
			if (tag === "l10n.t") {
				for (const one of node.quasi.expressions) visit(one, [...above, node, node.quasi], around);
				return;
			}
			if (tag === "html" || tag === "svg") inPage(node.quasi, add, code);
			break;
		}
		case "NewExpression":
			if (/^(Error|TypeError|RangeError|SyntaxError|AggregateError|RegExp)$/.test(nameOf(node.callee, code))) return;
			break;
		case "CallExpression": {
			const callee = nameOf(node.callee, code);
			if (/(^|\.)(l10n\.t|log\.(trace|debug|info|warn|error)|console\.\w+)$/.test(callee)) {
				for (const one of node.arguments.slice(1)) visit(one, [...above, node], around);
				return;
			}
			if (callee === "failureText") {
				// behind the text stand situations in which it is said
				for (const one of node.arguments.slice(0, 1)) visit(one, [...above, node], around);
				return;
			}
			break;
		}
		default:
	}
	for (const [key, value] of Object.entries(node)) {
		if (key === "parent") continue;
		for (const child of Array.isArray(value) ? value : [value]) {
			if (child !== null && typeof child === "object" && typeof (child as AnyNode).type === "string") {
				visit(child as AnyNode, [...above, node], around);
			}
		}
	}
}

const nameOf = (node: AnyNode, code: string): string => code.slice(node.start, node.end).replaceAll(/\?|\s/g, "");

function isRead(node: AnyNode, text: string, parent: AnyNode): boolean {
	if (parent.type === "BinaryExpression" && /^[=!]==?$/.test(parent.operator)) return false;
	if (parent.type === "SwitchCase" || parent.type === "MemberExpression") return false;
	if (parent.type === "Property") {
		if (parent.key === node) return false;
		const key = parent.key.type === "Identifier" ? parent.key.name : "";
		if (exampleProperties.test(key)) return false;
		if (shownProperties.test(key) && /\p{L}{2}/u.test(text) && !/^[a-z][\w.-]*$/.test(text)) return true;
	}
	if (parent.type === "CallExpression" && parent.callee.type === "MemberExpression") {
		const { property } = parent.callee;
		const name = property.type === "Identifier" ? property.name : "";
		if (/^show(Information|Warning|Error)Message$/.test(name) && /\p{L}{2}/u.test(text)) return true;
	}
	// code and classes of cost are the same in every language
	return sentence.test(text.replaceAll(/`[^`]*`|\b(?:n )?log n\b|\$\([\w~-]+\)/g, ""));
}

/** Words between the tags of a template of the page, and in the attributes that are read aloud. */
function inPage(quasi: Extract<AnyNode, { type: "TemplateLiteral" }>, add: Add, code: string): void {
	// expressions become as many blanks as they are long, so that offsets stay
	let text = code.slice(quasi.start + 1, quasi.end - 1);
	for (const { start, end } of quasi.expressions) {
		const from = code.lastIndexOf("${", start) - quasi.start - 1;
		const to = code.indexOf("}", end) - quasi.start;
		text = `${text.slice(0, from)}${gap.repeat(to - from)}${text.slice(to)}`;
	}
	const at = quasi.start + 1;
	for (const { 0: whole, 1: content = "", index } of text.matchAll(/(?<=>|^)([^<>]*)(?=<|$)/g)) {
		if (whole === "" || (index === 0 && !text.startsWith(whole))) continue;
		if (!/\p{L}{2}/u.test(content.replaceAll(/&\w+;/g, "")) || isInsideTag(text, index)) continue;
		const from = index + (/^\s*/.exec(content)?.[0].length ?? 0);
		const to = index + content.trimEnd().length;
		add("content", at + from, at + to, shown(text.slice(from, to)));
	}
	for (const { 1: value = "", index } of text.matchAll(/(?<=\s[\w-]+=")([^"]*)(?=")/g)) {
		if (shownAttributes.test(text.slice(0, index)) && /\p{L}{2}/u.test(value)) {
			add("attribute", at + index, at + index + value.length, shown(value));
		}
	}
}

const shown = (text: string): string => text.replaceAll(/\uFFFC+/g, gap).replaceAll(/\s+/g, " ");

function isInsideTag(text: string, index: number): boolean {
	const before = text.slice(0, index);
	return before.lastIndexOf("<") > before.lastIndexOf(">");
}
