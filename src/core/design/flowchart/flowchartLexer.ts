import type { FlowchartToken, FlowchartTokenKind } from "./flowchartToken.ts";
import { LongestMatch } from "./longestMatch.ts";

type Mode =
	| "statement"
	| "head"
	| "click"
	| "callback"
	| "callback-arguments"
	| "label"
	| "ellipse"
	| "slanted"
	| "edge"
	| "thick-edge"
	| "dotted-edge"
	| "string"
	| "markdown";

/**
 * Cuts a cleaned flowchart into tokens, one at a time. The order of the rules is mermaid's, since its first fitting rule
 * wins, not the longest: `x-->b` is an arrow with a cross at its start, `end-user` is the word `end`, and a link takes the
 * line breaks around it.
 */
export class FlowchartLexer {
	readonly text: string;
	private at = 0;
	private modes: Mode[] = ["statement"];
	private headSeen = false;
	private readonly linkIds: LongestMatch;
	private readonly directions: LongestMatch;

	constructor(text: string) {
		this.text = text;
		this.linkIds = new LongestMatch(text, linkIdRun, linkIdEnd);
		this.directions = new LongestMatch(text, line, directionEnd);
	}

	/** Goes on at an offset as if a statement began there. */
	resumeAt(offset: number): void {
		this.at = offset;
		this.blanksEnd = 0;
		this.modes = ["statement"];
	}

	next(): FlowchartToken {
		for (;;) {
			if (this.at >= this.text.length) {
				// a drawing cannot end within a label, a quoted text or a `click`
				if (this.modes.length > 1) {
					return { kind: "unknown", start: this.text.length, end: this.text.length, text: "" };
				}
				return { kind: "end-of-text", start: this.text.length, end: this.text.length, text: "" };
			}
			const token = this.read(this.modes[this.modes.length - 1] ?? "statement");
			if (token !== undefined) {
				return token;
			}
		}
	}

	private read(mode: Mode): FlowchartToken | undefined {
		switch (mode) {
			case "statement":
				return this.readStatement();
			case "head":
				return this.readHead();
			case "click":
				// the blank behind the id ends this mode and says nothing, a line break too
				return this.readQuote() ?? (this.drop(oneBlank) ? undefined : this.take(notBlank, "click"));
			case "callback":
				if (this.drop(noArguments)) {
					return undefined;
				}
				if (this.drop(openRoundOnly)) {
					this.modes.push("callback-arguments");
					return undefined;
				}
				return this.take(notRound, "callback");
			case "callback-arguments":
				return this.drop(closeRound) ? undefined : this.take(notClosed, "callback-arguments");
			case "label":
				return this.readQuote() ?? this.readBrackets(true) ?? this.take(labelText, "text") ?? this.unknown();
			case "ellipse":
				return (
					this.readQuote() ??
					this.take(ellipseEnd, "close", "pop") ??
					this.take(ellipseText, "text") ??
					this.readBrackets(false) ??
					this.unknown()
				);
			case "slanted":
				return this.readQuote() ?? this.readSlanted() ?? this.readBrackets(false) ?? this.unknown();
			case "edge":
				return this.readEdge(fullLink, edgeText);
			case "thick-edge":
				return this.readEdge(fullThickLink, thickEdgeText);
			case "dotted-edge":
				return this.readEdge(fullDottedLink, dottedEdgeText);
			case "string":
				if (this.text.charCodeAt(this.at) === quote) {
					this.skip(1);
					this.modes.pop();
					return undefined;
				}
				return this.take(stringText, "string");
			case "markdown":
				if (this.text.startsWith('`"', this.at)) {
					this.skip(2);
					this.modes.pop();
					return undefined;
				}
				return this.take(markdownText, "markdown") ?? this.readQuote() ?? this.unknown();
		}
	}

	private readStatement(): FlowchartToken | undefined {
		const c = this.text[this.at] ?? "";
		if (c === "@" && this.text[this.at + 1] === "{") {
			return this.readMetadata();
		}
		if (c === '"') {
			return this.readQuote();
		}
		const word = /[a-z_]/i.test(c) ? this.readKeyword() : undefined;
		if (word !== undefined) {
			return word;
		}
		if (c === "c" && (this.drop(clickWord, "click") || this.drop(callWord, "callback"))) {
			return undefined;
		}
		const before = this.at;
		const directionEnds = this.directions.endFrom(before);
		if (directionEnds !== undefined) {
			const newline = this.text.indexOf("\n", directionEnds);
			return this.token("direction", (newline < 0 ? this.text.length : newline) - before);
		}
		const idEnd = this.linkIds.endFrom(before);
		if (idEnd !== undefined && idEnd > before + 1) {
			return this.token("link-id", idEnd - before);
		}
		const number = this.take(digits, "number");
		if (number !== undefined) {
			return number;
		}
		if (c === ":" && this.text.startsWith(":::", this.at)) {
			return this.token("class-mark", 3);
		}
		const sign = signs[c];
		if (sign !== undefined) {
			return this.token(sign, 1);
		}
		return (
			this.readLink() ??
			this.readOpening() ??
			this.take(downWord, "down") ??
			this.take(words, "word") ??
			(c === "-" ? this.token("minus", 1) : undefined) ??
			this.take(letter, "letter") ??
			this.readBrackets(false) ??
			this.take(newlines, "newline") ??
			this.take(spaces, "space") ??
			this.unknown()
		);
	}

	private readKeyword(): FlowchartToken | undefined {
		accessibleLine.lastIndex = this.at;
		const accessible = accessibleLine.exec(this.text);
		if (accessible !== null) {
			return this.token("accessible", accessible[0].length);
		}
		keyword.lastIndex = this.at;
		const found = keyword.exec(this.text)?.[0];
		if (found === undefined) {
			return undefined;
		}
		const name = found.trim();
		const kind = keywordKinds[name] ?? "keyword";
		const token = this.token(kind, found.length);
		if (kind === "graph" && !this.headSeen) {
			this.headSeen = true;
			this.modes.push("head");
		}
		return token;
	}

	private readHead(): FlowchartToken | undefined {
		const direction = this.take(noDirection, "no-direction") ?? this.take(graphDirection, "direction-of-graph");
		this.modes.pop();
		// anything else has no place behind `flowchart`; the parser says so
		return direction;
	}

	private readLink(): FlowchartToken | undefined {
		if (!this.linkAhead()) {
			return undefined;
		}
		return (
			this.take(fullLink, "link") ??
			this.take(linkStart, "link-start", "edge") ??
			this.take(fullThickLink, "link") ??
			this.take(thickLinkStart, "link-start", "thick-edge") ??
			this.take(fullDottedLink, "link") ??
			this.take(dottedLinkStart, "link-start", "dotted-edge") ??
			this.take(invisibleLink, "link")
		);
	}

	private blanksEnd = 0;

	/** Whether signs of an arrow follow the blanks from here on; those are measured once, not once a token in them. */
	private linkAhead(): boolean {
		if (this.at >= this.blanksEnd) {
			blanks.lastIndex = this.at;
			this.blanksEnd = this.at + (blanks.exec(this.text)?.[0].length ?? 0);
		}
		// the blanks measured from further back may lie before a place gone back to
		const from = /\s/.test(this.text[this.at] ?? "") ? this.blanksEnd : this.at;
		linkSigns.lastIndex = from;
		return linkSigns.test(this.text);
	}

	private readEdge(end: RegExp, inside: RegExp): FlowchartToken | undefined {
		if (this.text.charCodeAt(this.at) === quote) {
			return this.readQuote();
		}
		return this.take(end, "link", "pop") ?? this.take(inside, "text") ?? this.unknown();
	}

	private readSlanted(): FlowchartToken | undefined {
		return this.take(openRound, "open") ?? this.take(slantedEnd, "close", "pop") ?? this.take(slantedText, "text");
	}

	/** What opens a label after an id; `[|` waits for its property first. */
	private readOpening(): FlowchartToken | undefined {
		const two = this.text.slice(this.at, this.at + 2);
		if (this.text.startsWith("(((", this.at)) {
			return this.token("open", 3, "label");
		}
		if (two === "[|") {
			return this.token("open", 2);
		}
		if (two === "(-") {
			return this.token("open", 2, "ellipse");
		}
		if (two === "[/" || two === "[\\") {
			return this.token("open", 2, "slanted");
		}
		if (two === "([" || two === "[[" || two === "[(") {
			return this.token("open", 2, "label");
		}
		return two[0] === ">" ? this.token("open", 1, "label") : undefined;
	}

	private readBrackets(inLabel: boolean): FlowchartToken | undefined {
		const rest = this.text.slice(this.at, this.at + 3);
		if (inLabel && rest === ")))") {
			return this.token("close", 3, "pop");
		}
		const two = rest.slice(0, 2);
		if (inLabel && (two === "])" || two === "]]" || two === ")]")) {
			return this.token("close", 2, "pop");
		}
		const link = inLabel && /[\s~]/.test(rest[0] ?? "") ? this.take(invisibleLink, "link") : undefined;
		if (link !== undefined) {
			return link;
		}
		const opening = rest[0] === ">" ? undefined : this.readOpening();
		if (opening !== undefined) {
			return opening;
		}
		switch (rest[0]) {
			case "|":
				return this.token("pipe", 1, inLabel ? "pop" : "label");
			case "(":
			case "[":
			case "{":
				return this.token("open", 1, "label");
			case ")":
			case "]":
			case "}":
				return this.token("close", 1, "pop");
			case "<":
			case "^":
				return inLabel ? undefined : this.token(rest[0] === "^" ? "up" : "other", 1);
			default:
				return undefined;
		}
	}

	private readQuote(): FlowchartToken | undefined {
		if (this.text.charCodeAt(this.at) !== quote) {
			return undefined;
		}
		const markdown = this.text[this.at + 1] === "`";
		this.skip(markdown ? 2 : 1);
		this.modes.push(markdown ? "markdown" : "string");
		return this.next();
	}

	/** `@{ … }` as one token; quotes may hold braces. */
	private readMetadata(): FlowchartToken {
		if (this.text.lastIndexOf("}") < this.at) {
			return this.unknown();
		}
		let i = this.at + 2;
		let quoted = false;
		for (; i < this.text.length; i++) {
			const c = this.text[i];
			if (c === '"') {
				quoted = !quoted;
			} else if (!quoted && c === "}") {
				return this.token("metadata", i + 1 - this.at);
			} else if (!quoted && c === "^") {
				break;
			}
		}
		return this.unknown();
	}

	private take(pattern: RegExp, kind: FlowchartTokenKind, mode?: Mode | "pop"): FlowchartToken | undefined {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text);
		return found === null || found[0] === "" ? undefined : this.token(kind, found[0].length, mode);
	}

	private token(kind: FlowchartTokenKind, length: number, mode?: Mode | "pop"): FlowchartToken {
		const start = this.at;
		this.skip(length);
		if (mode === "pop") {
			if (this.modes.length > 1) {
				this.modes.pop();
			}
		} else if (mode !== undefined) {
			this.modes.push(mode);
		}
		return { kind, start, end: this.at, text: this.text.slice(start, this.at) };
	}

	/** Passes over something that is no token of its own: it begins a mode, or ends the present one. */
	private drop(pattern: RegExp, mode?: Mode): boolean {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text);
		if (found === null) {
			return false;
		}
		this.skip(found[0].length);
		if (mode !== undefined) {
			this.modes.push(mode);
		} else if (this.modes.length > 1) {
			this.modes.pop();
		}
		return true;
	}

	private unknown(): FlowchartToken {
		return this.token("unknown", 1);
	}

	private skip(length: number): void {
		this.at += length;
	}
}

const quote = 34;
const signs: Readonly<Record<string, FlowchartTokenKind>> = {
	"#": "hash",
	":": "colon",
	"&": "ampersand",
	";": "semicolon",
	",": "comma",
	"*": "star",
};
const keywordKinds: Readonly<Record<string, FlowchartTokenKind>> = {
	style: "style",
	linkStyle: "linkStyle",
	classDef: "classDef",
	class: "class",
	default: "default",
	graph: "graph",
	flowchart: "graph",
	"flowchart-elk": "graph",
	"swimlane-beta": "graph",
	subgraph: "subgraph",
	end: "end",
	interpolate: "interpolate",
	_self: "link-target",
	_blank: "link-target",
	_parent: "link-target",
	_top: "link-target",
};
const keyword =
	/(?:style|default|linkStyle|interpolate|classDef|class|flowchart-elk|swimlane-beta|graph|flowchart|subgraph|_self|_blank|_parent|_top)\b|end\b\s*|href\s/y;
const clickWord = /click\s+/y;
const callWord = /call\s+/y;
const downWord = /v\b/y;
const accessibleLine = /accTitle\s*:\s*[^\n]*|accDescr\s*:\s*[^\n]*|accDescr\s*\{\s*[^}]*\}?/y;
const line = /[^\n]*/y;
const directionEnd = /direction\s+(?:TB|BT|RL|LR|TD)/g;
const noDirection = /\s*\n/y;
const graphDirection = /\s*(?:(?:LR|RL|TB|BT|TD|BR|v)\b|[<>^])/y;
const linkIdRun = /[^\s"[\](){}|]*/y;
const linkIdEnd = /@(?=[^{"])/g;
const oneBlank = /\s/y;
const notBlank = /\S+/y;
const noArguments = /\(\s*\)/y;
const openRoundOnly = /\(/y;
const closeRound = /\)/y;
const notRound = /[^(]+/y;
const notClosed = /[^)]+/y;
const digits = /[0-9]+/y;
const words = /(?:[A-Za-z0-9!"#$%&'*+.`?\\_/]|-(?=[^>\-.]))+/y;
// mermaid's letters are those of Unicode 6: later ones end no id and begin none
const letter =
	/(?=[\u0080-\uffff])(?![\u037f\u0528-\u052f\u0560\u0588\u05ef\u0860-\u086a\u0870-\u0887\u0889-\u088f\u08a1\u08ad-\u08c9\u0978\u0980\u09fc\u0af9\u0c34\u0c5a\u0c5c\u0c5d\u0c80\u0cdc\u0cdd\u0d04\u0d54-\u0d56\u0d5f\u0e86\u0e89\u0e8c\u0e8e-\u0e93\u0e98\u0ea0\u0ea8\u0ea9\u0eac\u13f5\u13f8-\u13fd\u16f1-\u16f8\u170d\u171f\u1878\u191d\u191e\u19b0-\u19c0\u19c8\u19c9\u1b4c\u1c80-\u1c8a\u1c90-\u1cba\u1cbd-\u1cbf\u1cf2\u1cf3\u1cfa\u2c2f\u2c5f\u312e\u312f\u31bb-\u31bf\u4db6-\u4dbf\u9fcd-\u9fff\ua698-\ua69d\ua78f\ua794-\ua79f\ua7ab-\ua7dc\ua7f1-\ua7f7\ua8fd\ua8fe\ua9e0-\ua9e4\ua9e6-\ua9ef\ua9fa-\ua9fe\uaa7e\uaa7f\uab30-\uab5a\uab5c-\uab69\uab70-\uabbf])\p{L}/uy;
const newlines = /\n+/y;
const spaces = /[^\S\n]+/y;
const blanks = /\s*/y;
const linkSigns = /[xo<]?(?:--|==|-?\.|~~~)/y;
const fullLink = /\s*[xo<]?--+[-xo>]\s*/y;
const linkStart = /\s*[xo<]?--\s*/y;
const edgeText = /[^-]|-(?!-)/y;
const fullThickLink = /\s*[xo<]?==+[=xo>]\s*/y;
const thickLinkStart = /\s*[xo<]?==\s*/y;
const thickEdgeText = /[^=]/y;
const fullDottedLink = /\s*[xo<]?-?\.+-[xo>]?\s*/y;
const dottedLinkStart = /\s*[xo<]?-\.\s*/y;
const dottedEdgeText = /[^.]/y;
const invisibleLink = /\s*~~~+\s*/y;
const labelText = /[^[\](){}|"]+/y;
const ellipseEnd = /[-/)]\)/y;
const ellipseText = /[^()[\]{}]/y;
const openRound = /\(-|\(\[|\[\[|\[\(|\(\(\(/y;
const slantedEnd = /[\\(?=\])]\]|\/\]/y;
const slantedText = /\/(?!\])|\\(?!\])|[^\\[\](){}/]+/y;
const stringText = /[^"]+/y;
const markdownText = /[^`"]+/y;
