import type { MeantArrow, MeantChain, MeantChart, MeantComponent } from "./flowchartArbitrary.ts";

/** Writes a drawing as one of the texts that mean it; `chart.ways` chooses which. */
export function writeFlowchart(chart: MeantChart): string {
	return new Writer(chart).write();
}

const shapes = [
	["[", "]"],
	["(", ")"],
	["{", "}"],
	["([", "])"],
	["[[", "]]"],
	["[(", ")]"],
	["((", "))"],
	["{{", "}}"],
	["(((", ")))"],
	[">", "]"],
	["[/", "/]"],
	["[\\", "\\]"],
	["[/", "\\]"],
	["[\\", "/]"],
	["(-", "-)"],
	["[|borders:lt|", "]"],
] as const;

class Writer {
	private readonly chart: MeantChart;
	private readonly lines: string[] = [];
	private readonly defined = new Set<number>();
	private turn = 0;
	private names = 0;

	constructor(chart: MeantChart) {
		this.chart = chart;
	}

	write(): string {
		const head = this.choose([
			"flowchart LR",
			"graph TB",
			"flowchart",
			"graph TD;",
			"---\ntitle: A -- drawing\nconfig:\n  theme: base\n---\nflowchart LR",
			"%% before\n\nflowchart BT  ",
			'%%{init: {"theme": "dark"}}%%\ngraph >',
		]);
		this.lines.push(...head.split("\n"));
		const chains = this.chart.chains.map((chain) => ({ chain, home: this.homeOf(chain) }));
		this.writeGroup(-1, chains);
		const eol = this.choose(["\n", "\n", "\r\n"]);
		return this.lines.join(eol) + this.choose(["", eol, `${eol}${eol}`]);
	}

	/** The group that all of a chain's components are in, else none. */
	private homeOf(chain: MeantChain): number {
		const homes = new Set(chain.stops.flat().map((i) => this.chart.components[i]?.group ?? -1));
		return homes.size === 1 ? ([...homes][0] ?? -1) : -1;
	}

	private writeGroup(group: number, chains: readonly { readonly chain: MeantChain; readonly home: number }[]): void {
		const meant = this.chart.groups[group];
		if (meant !== undefined) {
			const title = this.choose([
				`subgraph ${meant.id} [${this.quoted(meant.title)}]`,
				`subgraph ${meant.id}[${this.quoted(meant.title)}]`,
			]);
			this.line(title);
			this.lines.push(...this.choose<readonly string[]>([[], [], ["  direction TB"]]));
		}
		for (const [i, component] of this.chart.components.entries()) {
			if (component.group === group) {
				this.writeComponent(i, component);
			}
		}
		for (const [i, inner] of this.chart.groups.entries()) {
			if (inner.parent === group) {
				this.writeGroup(i, chains);
			}
		}
		for (const { chain, home } of chains) {
			if (home === group) {
				this.writeChain(chain);
			}
		}
		if (meant !== undefined) {
			this.line("end");
		}
	}

	private writeComponent(i: number, component: MeantComponent): void {
		this.line(this.reference(i, true));
		const entries = Object.entries(component.metadata);
		if (entries.length > 0) {
			const pairs = entries.map(([key, value]) => `${key}: ${value}`);
			this.line(
				this.choose([
					`${component.id}@{ ${pairs.join(", ")} }`,
					`${component.id}@{${pairs.join(",")}}`,
					`${component.id}@{\n${pairs.map((pair) => `    ${pair}`).join("\n")}\n  }`,
				]),
			);
		}
	}

	/** An id, with its label at the first time. */
	private reference(i: number, alone: boolean): string {
		const component = this.chart.components[i];
		const id = component?.id ?? "";
		if (component?.label === undefined || (this.defined.has(i) && this.choose([true, true, false]))) {
			return id + this.choose(["", "", alone ? ":::hot" : ""]);
		}
		this.defined.add(i);
		if (alone && this.choose([false, false, true])) {
			return `${id}@{ shape: ${this.choose(["rect", "cyl", "stadium"])}, label: ${this.yaml(component.label)} }`;
		}
		const [open, close] = this.choose(shapes);
		return `${id}${open}${this.labelText(component.label)}${close}${this.choose(["", "", ":::hot"])}`;
	}

	private writeChain({ stops, arrows }: MeantChain): void {
		let text = "";
		const ratios: string[] = [];
		for (const [i, stop] of stops.entries()) {
			const before = arrows[i - 1];
			const members = stop.map((one) => this.reference(one, false)).join(this.choose([" & ", "  & "]));
			text += before === undefined ? members : this.arrow(before, members, ratios) + members;
		}
		this.line(text + this.choose(["", "", ";"]));
		for (const ratio of ratios) {
			this.line(ratio);
		}
	}

	private arrow(arrow: MeantArrow, next: string, ratios: string[]): string {
		const { stroke, head, bothWays, extraLength } = arrow;
		const start = bothWays ? (head === ">" ? "<" : head) : "";
		const more = (sign: string) => sign.repeat(extraLength);
		let name = "";
		if (arrow.named) {
			name = `e${this.names++}@`;
			ratios.push(`${name}{ ratio: ${arrow.ratio ?? 1} }`);
		}
		const full = {
			normal: `--${more("-")}${head === "" ? "-" : head}`,
			dotted: `-.${more(".")}-${head}`,
			thick: `==${more("=")}${head === "" ? "=" : head}`,
			invisible: `~~~${more("~")}`,
		}[stroke];
		const opened = { normal: "--", dotted: "-.", thick: "==", invisible: "" }[stroke];
		const closed = { normal: full, dotted: full.slice(1), thick: full, invisible: "" }[stroke];
		const gap = this.choose([" ", " ", "  ", "\n    "]);
		if (arrow.label === "") {
			// without blanks x and o would be heads of the arrow, and the arrow's name a part of the id
			const tight = name === "" && start !== "x" && start !== "o" && !/^[xo]/.test(next);
			return tight && this.choose([false, true]) ? start + full : `${name === "" ? gap : " "}${name}${start}${full} `;
		}
		const pipe = ` ${name}${start}${full}|${this.labelText(arrow.label)}|${this.choose([" ", ""])}`;
		const inner = ` ${name}${start}${opened} ${this.edgeText(arrow.label)} ${closed} `;
		return this.choose([pipe, inner]);
	}

	/** Plain where nothing in it has a meaning, else in quotation marks; also as Markdown. */
	private labelText(label: string): string {
		return this.choose([
			this.quoted(label),
			/^[\p{L}\d ]+$/u.test(label)
				? this.choose([label, `  ${label} `, label.replace(" ", "\n ")])
				: this.quoted(label),
			/`/.test(label) ? this.quoted(label) : `"\`${this.escaped(label)}\`"`,
		]);
	}

	private edgeText(label: string): string {
		return /^[\p{L}\d ]+$/u.test(label) ? this.choose([label, this.quoted(label)]) : this.quoted(label);
	}

	private quoted(label: string): string {
		return `"${this.escaped(label)}"`;
	}

	private escaped(label: string): string {
		return label.replaceAll("#", "#35;").replaceAll('"', "#quot;");
	}

	private yaml(label: string): string {
		return `"${this.escaped(label)}"`;
	}

	private line(text: string): void {
		const indent = this.choose(["", "  ", "\t"]);
		this.lines.push(
			...`${indent}${text}`.split("\n"),
			...this.choose<readonly string[]>([[], [], [], [""], ["  %% a note --> x"]]),
		);
	}

	private choose<T>(from: readonly T[]): T {
		const { ways } = this.chart;
		const way = ways[this.turn++ % ways.length] ?? 0;
		return from[(way + this.turn) % from.length] as T;
	}
}
