import type { FlowchartToken, FlowchartTokenKind } from "./flowchartToken.ts";

type Mode =
	| "statement"
	| "head"
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
	private directionLines: boolean;

	constructor(text: string) {
		this.text = text;
		this.directionLines = /direction\s+(?:TB|BT|RL|LR|TD)/.test(text);
	}

	/** Goes on at an offset as if a statement began there. */
	resumeAt(offset: number): void {
		this.at = offset;
		this.modes = ["statement"];
	}

	/** The rest of the line, as one token of text: for statements whose inside does not matter here. */
	restOfLine(from: number): FlowchartToken {
		const newline = this.text.indexOf("\n", from);
		const end = newline < 0 ? this.text.length : newline;
		this.resumeAt(end);
		return { kind: "text", start: from, end, text: this.text.slice(from, end) };
	}

	next(): FlowchartToken {
		for (;;) {
			if (this.at >= this.text.length) {
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
		if (this.directionLines) {
			const direction = this.take(directionLine, "direction");
			if (direction !== undefined) {
				return direction;
			}
		}
		const id = this.take(linkId, "link-id") ?? this.take(digits, "number");
		if (id !== undefined) {
			return id;
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
		const accessible = this.take(accessibleLine, "accessible");
		if (accessible !== undefined) {
			return accessible;
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
		if (inLabel && rest.startsWith("~~~")) {
			return this.take(invisibleLink, "link");
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
				return this.token(rest[0] === "^" ? "up" : "other", 1);
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
	click: "click",
	default: "default",
	graph: "graph",
	flowchart: "graph",
	"flowchart-elk": "graph",
	"swimlane-beta": "graph",
	subgraph: "subgraph",
	end: "end",
	v: "down",
};
const keyword =
	/(?:style|default|linkStyle|interpolate|classDef|class|flowchart-elk|swimlane-beta|graph|flowchart|subgraph|_self|_blank|_parent|_top)\b|end\b\s*|(?:click|call)\s+|href\s|v\b/y;
const accessibleLine = /accTitle\s*:\s*[^\n]*|accDescr\s*:\s*[^\n]*|accDescr\s*\{\s*[^}]*\}/y;
const directionLine = /[^\n]*direction\s+(?:TB|BT|RL|LR|TD)[^\n]*/y;
const noDirection = /\s*\n/y;
const graphDirection = /\s*(?:(?:LR|RL|TB|BT|TD|BR|v)\b|[<>^])/y;
const linkId = /[^\s"[\](){}|]+@(?=[^{"])/y;
const digits = /[0-9]+/y;
const words = /(?:[A-Za-z0-9!"#$%&'*+.`?\\_/]|-(?=[^>\-.]))+/y;
const letter = /(?=[\u0080-\uffff])\p{L}/uy;
const newlines = /\n+/y;
const spaces = /[^\S\n]+/y;
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
