import { assertEdit, assertRefused } from "./assertEdit.ts";

describe("gestures in chains and fans", () => {
	it("puts a component onto an arrow, whose label and style stay on the first part", () => {
		assertEdit(
			"flowchart LR\n  a -->|l| b --> c\n  linkStyle 0 stroke:#f00\n  linkStyle 0,1 stroke:#0f0\n  linkStyle default stroke:#999\n",
			{ kind: "insertOn", connector: "L_a_b_0", role: "cache", label: "Page cache" },
			'flowchart LR\n  a -->|l| page_cache[("Page cache")] --> b --> c\n  linkStyle 0 stroke:#f00\n  linkStyle 0,2 stroke:#0f0\n  linkStyle default stroke:#999\n',
		);
	});

	it("puts a component onto one arrow of a fan", () => {
		assertEdit(
			"flowchart LR\n  a & b --> c\n",
			{ kind: "insertOn", connector: "L_a_c_0", role: "cache", label: "Page cache" },
			'flowchart LR\n  a --> page_cache[("Page cache")] --> c\n  b --> c\n',
		);
	});

	it("goes on asynchronously behind a component on an asynchronous arrow", () => {
		assertEdit(
			"flowchart LR\n  a e1@-->|events| b\n  e1@{ async: true }\n",
			{ kind: "insertOn", connector: "e1", role: "ranker", label: "Ranker" },
			'flowchart LR\n  a e1@-->|events| ranker["Ranker"] -.-> b\n  e1@{ async: true }\n',
		);
	});

	it("keeps a new component in the group of both ends, wherever the arrow is written", () => {
		assertEdit(
			"flowchart LR\n  subgraph one\n    a\n    b\n  end\n  a --> b\n",
			{ kind: "insertOn", connector: "L_a_b_0", role: "ranker", label: "Ranker" },
			'flowchart LR\n  subgraph one\n    a\n    b\n    ranker["Ranker"]\n  end\n  a --> ranker --> b\n',
		);
	});

	it("takes a component out from between two others", () => {
		assertEdit("flowchart LR\n  a --> b --> c\n", { kind: "bypass", id: "b" }, "flowchart LR\n  a --> c\n");
		assertEdit(
			"flowchart LR\r\n\ta[A] --> b[B]\r\n\tb -.->|reads| c[C]\r\n\tb@{ n: 3 }\r\n\tlinkStyle 1 stroke:#f00\r\n",
			{ kind: "bypass", id: "b" },
			"flowchart LR\r\n\ta[A] -.->|reads| c[C]\r\n\tlinkStyle 0 stroke:#f00\r\n",
		);
		assertEdit(
			"flowchart LR\n  a --> x & y --> b\n",
			{ kind: "bypass", id: "x" },
			"flowchart LR\n  a --> b\n  a --> y --> b\n",
		);
	});

	it("leaves the neighbours in their groups when it takes out what stands between", () => {
		assertEdit(
			"flowchart LR\n  subgraph one\n    a --> x\n  end\n  x --> b\n",
			{ kind: "bypass", id: "x" },
			"flowchart LR\n  subgraph one\n    a\n  end\n  a --> b\n",
		);
	});

	it("refuses to take out what has more than one arrow in and one out", () => {
		assertRefused("flowchart LR\n  a & c --> x --> b\n", { kind: "bypass", id: "x" }, /one arrow in and one arrow out/);
		assertRefused("flowchart LR\n  a --> x --> a\n", { kind: "bypass", id: "x" }, /same other end/);
	});

	it("turns an arrow round, alone, in a chain and in a fan", () => {
		assertEdit(
			"flowchart LR\n  a[A] -->|x| b[B]\n",
			{ kind: "reverse", connector: "L_a_b_0" },
			"flowchart LR\n  b[B] -->|x| a[A]\n",
		);
		assertEdit(
			"flowchart LR\n  a --> b --> c --> d\n  linkStyle 2 stroke:#f00\n",
			{ kind: "reverse", connector: "L_b_c_0" },
			"flowchart LR\n  a --> b\n  c --> b\n  c --> d\n  linkStyle 2 stroke:#f00\n",
		);
		assertEdit(
			"flowchart LR\n  a & b e1@--> c\n",
			{ kind: "reverse", connector: "e1" },
			"flowchart LR\n  a --> c\n  c e1@--> b\n",
		);
	});

	it("makes an arrow asynchronous and back, with its label, length, heads and name", () => {
		for (const [solid, dotted] of [
			["-->", "-.->"],
			["--->|x|", "-..->|x|"],
			["e1@--o", "e1@-.-o"],
			["<---->", "<-...->"],
			["---", "-.-"],
			["-- x ---->", "-. x ...->"],
		] as const) {
			const connector = solid.startsWith("e1") ? "e1" : "L_a_b_0";
			const [one, other] = [`flowchart LR\n  a ${solid} b --> c\n`, `flowchart LR\n  a ${dotted} b --> c\n`];
			assertEdit(one, { kind: "setAsync", connector, async: true }, other);
			assertEdit(other, { kind: "setAsync", connector, async: false }, one);
			assertEdit(one, { kind: "setAsync", connector, async: false }, one);
		}
		assertEdit(
			"flowchart LR\n  a -- v1.2 --> b\n",
			{ kind: "setAsync", connector: "L_a_b_0", async: true },
			'flowchart LR\n  a -.->|"v1.2"| b\n',
		);
	});

	it("lets the metadata follow when an arrow becomes asynchronous", () => {
		assertEdit(
			"flowchart LR\n  a e1@-.-> b\n  e1@{ async: false, ratio: 0.5 }\n",
			{ kind: "setAsync", connector: "e1", async: true },
			"flowchart LR\n  a e1@-.-> b\n  e1@{ async: true, ratio: 0.5 }\n",
		);
	});

	it("changes one arrow of a fan and leaves the others together", () => {
		assertEdit(
			"flowchart LR\n  a & b --> c & d\n  linkStyle 1 stroke:#f00\n  linkStyle 3 stroke:#0f0\n",
			{ kind: "setAsync", connector: "L_a_d_0", async: true },
			"flowchart LR\n  a & b --> c\n  a -.-> d\n  b --> d\n  linkStyle 2 stroke:#f00\n  linkStyle 3 stroke:#0f0\n",
		);
		assertEdit(
			"flowchart LR\n  a & b & c --> d\n",
			{ kind: "renameLabel", id: "L_b_d_0", label: "reads" },
			'flowchart LR\n  a & c --> d\n  b -->|"reads"| d\n',
		);
		assertEdit(
			"flowchart LR\n  a & b e1@--> c\n  e1@{ ratio: 0.5 }\n",
			{ kind: "setNumber", id: "L_a_c_0", key: "ratio", value: "0.1" },
			"flowchart LR\n  a e2@--> c\n  b e1@--> c\n  e1@{ ratio: 0.5 }\n  e2@{ ratio: 0.1 }\n",
		);
	});

	it("numbers arrows of all forms, over lines and comments too", () => {
		assertEdit(
			"flowchart LR\n  a\n  %% why\n  --> b\n",
			{ kind: "setNumber", id: "L_a_b_0", key: "seq", value: "true" },
			"flowchart LR\n  %% why\n  a e1@--> b\n  e1@{ seq: true }\n",
		);
		assertEdit(
			"flowchart LR\n  a-->b\n",
			{ kind: "setNumber", id: "L_a_b_0", key: "async", value: "true" },
			"flowchart LR\n  a e1@-->b\n  e1@{ async: true }\n",
		);
		assertRefused(
			"flowchart LR\n  a --> b\n",
			{ kind: "setNumber", id: "L_a_b_0", key: "p95", value: "3" },
			/it can have ratio, async, seq/,
		);
	});

	it("keeps a component that two cut lines held", () => {
		assertEdit("flowchart LR\n  x --> a\n  a --> x\n", { kind: "delete", id: "x" }, "flowchart LR\n  a\n");
	});
});
