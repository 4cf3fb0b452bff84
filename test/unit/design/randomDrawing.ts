import fc from "fast-check";

import { parseFlowchart } from "../../../src/core/design/flowchart/parseFlowchart.ts";
import { readDrawing } from "../../../src/core/design/gesture/editedDrawing.ts";

const id = fc.constantFrom("a", "b", "c", "d", "rank", "feature.store", "home-api", "f2", "größe");
const label = fc.constantFrom(
	"",
	"",
	"",
	"",
	"[Plain]",
	'["Quoted (x)"]',
	"(Round one)",
	"[(Store)]",
	'["`**Mark** down`"]',
	"{{Six}}",
	"[[Sub]]",
	":::hot",
	"[Both]:::cold",
	"@{ n: 3 }",
	'@{ shape: cyl, label: "In meta" }',
	"[Meta]@{ p95: 70, kind: ranker }",
);
const node = fc.tuple(id, label).map((parts) => parts.join(""));
const fan = fc
	.uniqueArray(fc.tuple(id, label), { minLength: 2, maxLength: 3, selector: ([name]) => name })
	.map((nodes) => nodes.map((parts) => parts.join("")).join(" & "));
const oneOrFan = fc.oneof({ weight: 4, arbitrary: node }, { weight: 1, arbitrary: fan });
const arrow = fc.constantFrom(
	" --> ",
	" --> ",
	" --> ",
	"\t-->\t",
	"-->",
	" -.-> ",
	" ==> ",
	" ---> ",
	" -..-> ",
	" --- ",
	" --o ",
	" <--> ",
	" x--x ",
	" -->|plain| ",
	' -->|"quoted (x)"| ',
	" -- inside v1.2 --> ",
	' -- "inside q" --> ',
	" -. dotted inside .-> ",
	" == thick ==> ",
	"\n    -->|over lines| ",
	" -->\n    %% a note inside of a chain\n    ",
	" ~~~ ",
	' -->|"`mark *down*`"| ',
	" -->|1. first| ",
);
const namedArrow = fc
	.tuple(fc.constantFrom("e", "big-name"), fc.constantFrom("-->", "-.->", "-->|named|", "==>"))
	.map(([name, line]) => ` ${name}§@${line} `);
const chain = fc
	.tuple(
		oneOrFan,
		fc.array(fc.tuple(fc.oneof({ weight: 4, arbitrary: arrow }, { weight: 1, arbitrary: namedArrow }), oneOrFan), {
			maxLength: 3,
		}),
		fc.constantFrom("", "", "", ";", "; b --> c"),
	)
	.map(([first, rest, tail]) => first + rest.map(([link, to]) => link + to).join("") + tail);
const line = fc.oneof(
	{ weight: 10, arbitrary: chain },
	{ weight: 1, arbitrary: id.map((one) => `style ${one} fill:#f9f,stroke:#333`) },
	{
		weight: 1,
		arbitrary: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }).map((ids) => `class ${ids.join(",")} hot`),
	},
	{ weight: 1, arbitrary: id.map((one) => `click ${one} "https://example.com" "tip"`) },
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			"%% a note",
			"%% a --> b",
			"",
			"classDef hot fill:#f96,stroke:#333;",
			"direction TB",
			"rank@{\n    kind: ranker\n    p95: 70\n  }",
			"b@{ n: 3, }",
			"c@{n: 4}",
			"e1@{ ratio: 0.5 }",
			"e2@{ animate: true, async: true }",
			"class e1 hot",
		),
	},
);
const head = fc.constantFrom(
	"subgraph one",
	"subgraph one [Title of one]",
	'subgraph two ["Title (two)"]',
	"subgraph three",
);
const wordyHead = fc.constantFrom("subgraph Words for it", 'subgraph "Quoted words"', 'subgraph "quoted"');
const group = fc
	.tuple(
		fc.oneof({ weight: 4, arbitrary: head }, { weight: 1, arbitrary: wordyHead }),
		fc.array(line, { minLength: 1, maxLength: 3 }),
		fc.option(fc.tuple(fc.constantFrom("subgraph four", "subgraph five [Inner]"), fc.array(line, { maxLength: 2 }))),
	)
	.map(([title, lines, inner]) => [
		title,
		...lines.map((one) => `  ${one}`),
		...(inner === null ? [] : [`  ${inner[0]}`, ...inner[1].map((one) => `    ${one}`), "  end"]),
		"end",
	])
	.map((lines) => lines.join("\n"));

function chart(): fc.Arbitrary<string> {
	return fc
		.tuple(
			fc.constantFrom("flowchart LR", "graph TB", "%% about it\nflowchart LR", "---\ntitle: It\n---\nflowchart LR"),
			fc.array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: group }), {
				minLength: 1,
				maxLength: 6,
			}),
			fc.constantFrom("  ", "\t", ""),
			fc.array(fc.nat({ max: 20 }), { maxLength: 3 }),
			fc.boolean(),
		)
		.map(([begin, lines, indent, styled, hasDefault]) => {
			let names = 0;
			const body = `${begin}\n${lines.map((one) => `${indent}${one}`).join("\n")}`.replaceAll("§", () => `${++names}`);
			const count = parseFlowchart(body).links.length;
			const numbers = [...new Set(styled.map((number) => number % Math.max(1, count)))];
			const [first, ...others] = count === 0 ? [] : numbers;
			return [
				body,
				...(first === undefined ? [] : [`${indent}linkStyle ${first} stroke:#f00`]),
				...(others.length === 0 ? [] : [`${indent}linkStyle ${others.join(",")} stroke:#00f,stroke-width:2px`]),
				...(hasDefault ? [`${indent}linkStyle default stroke:#999`] : []),
			].join("\n");
		});
}

/** Documents and `.mmd` texts whose drawings are right and oddly written: chains, fans, names, groups, styles, comments. */
export const randomDrawing: fc.Arbitrary<string> = fc
	.tuple(fc.array(chart(), { minLength: 1, maxLength: 2 }), fc.constantFrom("\n", "\r\n"), fc.boolean(), fc.boolean())
	.map(([charts, eol, isPlain, isTight]) => {
		const [first = ""] = charts;
		const text = isPlain
			? `${first}\n`
			: `# Design\n\nThe a calls b.\n\n${charts.map((one) => `\`\`\`mermaid\n${one}\n\`\`\``).join(isTight ? "\n" : "\n\nAnd --> c:\n\n")}\n\nThe end.\n`;
		return text.replaceAll("\n", eol);
	})
	.filter((text) => readDrawing(text).graph.problems.length === 0 && readDrawing(text).graph.components.length > 0);
