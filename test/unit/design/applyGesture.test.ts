import assert from "node:assert/strict";

import { textRange } from "../../../src/core/base/textRange.ts";
import { applyGesture } from "../../../src/core/design/applyGesture.ts";
import type { Gesture } from "../../../src/core/design/gesture.ts";
import { applyEdits, assertEdit } from "./assertEdit.ts";

describe("applyGesture", () => {
	it("connects two components by one line in the group of both", () => {
		assertEdit(
			"flowchart LR\n  subgraph one\n    a[A] --> b[B]\n    c\n  end\n",
			{ kind: "connect", from: "a", to: "c" },
			"flowchart LR\n  subgraph one\n    a[A] --> b[B]\n    a --> c\n    c\n  end\n",
		);
	});

	it("connects across groups outside of both, so that nobody moves", () => {
		assertEdit(
			"flowchart LR\n  subgraph one\n    a\n  end\n  subgraph two\n    b\n  end\n",
			{ kind: "connect", from: "a", to: "b", label: "reads (fast)", async: true },
			'flowchart LR\n  subgraph one\n    a\n  end\n  subgraph two\n    b\n  end\n  a -.->|"reads (fast)"| b\n',
		);
	});

	it("writes into the fence of a Markdown document and nowhere else", () => {
		assertEdit(
			"# Design\n\nText with a --> b.\n\n```mermaid\nflowchart LR\n  a --> b\n```\n\nMore.\n",
			{ kind: "connect", from: "b", to: "a" },
			"# Design\n\nText with a --> b.\n\n```mermaid\nflowchart LR\n  a --> b\n  b --> a\n```\n\nMore.\n",
		);
	});

	it("keeps Windows line breaks", () => {
		assertEdit(
			"flowchart LR\r\n  a --> b\r\n",
			{ kind: "connect", from: "b", to: "a" },
			"flowchart LR\r\n  a --> b\r\n  b --> a\r\n",
		);
	});

	it("counts on in linkStyle when an arrow comes in before", () => {
		assertEdit(
			"flowchart LR\n  a --> b\n  b --> c\n  linkStyle 1 stroke:#f00\n",
			{ kind: "connect", from: "a", to: "c" },
			"flowchart LR\n  a --> b\n  a --> c\n  b --> c\n  linkStyle 2 stroke:#f00\n",
		);
	});

	it("takes one arrow out of a chain", () => {
		assertEdit(
			"flowchart LR\n  a --> b --> c --> d\n",
			{ kind: "disconnect", connector: "L_b_c_0" },
			"flowchart LR\n  a --> b\n  c --> d\n",
		);
	});

	it("takes one arrow out of a fan and keeps the others", () => {
		assertEdit(
			"flowchart LR\n  a & b --> c[C]\n",
			{ kind: "disconnect", connector: "L_a_c_0" },
			"flowchart LR\n  a\n  b --> c[C]\n",
		);
	});

	it("takes the numbers of a named arrow away with it", () => {
		assertEdit(
			"flowchart LR\n  a e1@--> b\n  e1@{ ratio: 0.5 }\n  b --> c\n",
			{ kind: "disconnect", connector: "e1" },
			"flowchart LR\n  a\n  b --> c\n",
		);
	});

	it("deletes a component with its arrows, numbers and styles", () => {
		assertEdit(
			"flowchart LR\n  a --> b[B] --> c\n  b@{ n: 3 }\n  style b fill:#fff\n  class a,b hot\n  a --> c\n",
			{ kind: "delete", id: "b" },
			"flowchart LR\n  class a hot\n  a --> c\n",
		);
	});

	it("renames in place, with quotation marks where the grammar needs them", () => {
		assertEdit(
			"flowchart LR\n  rank[Ranker] --> b\n",
			{ kind: "renameLabel", id: "rank", label: 'Ranker (DLRM) "v2"' },
			'flowchart LR\n  rank["Ranker (DLRM) #quot;v2#quot;"] --> b\n',
		);
		assertEdit(
			"flowchart LR\n  a --> b\n",
			{ kind: "renameLabel", id: "b", label: "Home API" },
			'flowchart LR\n  a --> b["Home API"]\n',
		);
		assertEdit(
			"flowchart LR\n  a -->|old| b\n",
			{ kind: "renameLabel", id: "L_a_b_0", label: "reads" },
			"flowchart LR\n  a -->|reads| b\n",
		);
	});

	it("sets, changes and removes numbers", () => {
		assertEdit(
			"flowchart LR\n  a --> b\n",
			{ kind: "setNumber", id: "b", key: "p95", value: "70" },
			"flowchart LR\n  a --> b\n  b@{ p95: 70 }\n",
		);
		assertEdit(
			"flowchart LR\n  a --> b\n  b@{ kind: ranker, p95: 70 }\n",
			{ kind: "setNumber", id: "b", key: "p95", value: "90" },
			"flowchart LR\n  a --> b\n  b@{ kind: ranker, p95: 90 }\n",
		);
		assertEdit(
			"flowchart LR\n  a --> b\n  b@{ kind: ranker, p95: 70 }\n",
			{ kind: "setNumber", id: "b", key: "n", value: "4" },
			"flowchart LR\n  a --> b\n  b@{ kind: ranker, p95: 70, n: 4 }\n",
		);
		assertEdit(
			"flowchart LR\n  a --> b\n  b@{ p95: 70 }\n",
			{ kind: "setNumber", id: "b", key: "p95", value: null },
			"flowchart LR\n  a --> b\n",
		);
	});

	it("names an arrow to give it a ratio", () => {
		assertEdit(
			"flowchart LR\n  a --> b\n",
			{ kind: "setNumber", id: "L_a_b_0", key: "ratio", value: "0.7" },
			"flowchart LR\n  a e1@--> b\n  e1@{ ratio: 0.7 }\n",
		);
	});

	it("adds a component of a role, with its kind only where the label does not say it", () => {
		assertEdit(
			"flowchart LR\n  a --> b\n",
			{ kind: "add", role: "feature-store", label: "Feature store", near: "b" },
			'flowchart LR\n  a --> b\n  feature_store[("Feature store")]\n',
		);
		assertEdit(
			"flowchart LR\n  a --> b\n",
			{ kind: "add", role: "ranker", label: "Brain" },
			'flowchart LR\n  a --> b\n  brain["Brain"]@{ kind: ranker }\n',
		);
	});

	it("draws the first component into a document without a drawing", () => {
		assertEdit(
			"# A\n\n## Architecture\n\nText.\n",
			{ kind: "add", role: "ranker", label: "Ranker" },
			'# A\n\n## Architecture\n\n```mermaid\nflowchart LR\n  ranker["Ranker"]\n```\n\nText.\n',
		);
	});

	it("wraps components in a group", () => {
		assertEdit(
			"flowchart LR\n  a --> b --> c\n",
			{ kind: "wrap", ids: ["a", "b"], title: "Online path" },
			'flowchart LR\n  a --> b --> c\n  subgraph online_path ["Online path"]\n    a\n    b\n  end\n',
		);
	});

	it("takes the class of a deleted component away where nothing else has it", () => {
		assertEdit(
			"flowchart LR\n  a:::hot --> b\n  classDef hot fill:#f00\n  classDef cold fill:#00f\n  class a,b cold\n",
			{ kind: "delete", id: "a" },
			"flowchart LR\n  b\n  classDef cold fill:#00f\n  class b cold\n",
		);
	});

	it("keeps quotation marks, Markdown and plain labels as they are where the new words allow it", () => {
		for (const [before, label, after] of [
			["[Old]", "New one", "[New one]"],
			["[Old]", "New (one)", '["New (one)"]'],
			["[  Old  ]", "New (one)", '["New (one)"]'],
			['["Old"]', "New", '["New"]'],
			['["`**Old** one`"]', "New", '["`New`"]'],
			['@{ shape: cyl, label: "Old" }', "New", '@{ shape: cyl, label: "New" }'],
			["@{ label: Old }", "New: one", '@{ label: "New: one" }'],
		] as const) {
			assertEdit(
				`flowchart LR\n  a${before} --> b\n`,
				{ kind: "renameLabel", id: "a", label },
				`flowchart LR\n  a${after} --> b\n`,
			);
		}
		for (const [before, label, after] of [
			["-->|old|", "reads", "-->|reads|"],
			["-- old -->", "reads", "-- reads -->"],
			["-- old -->", "reads (all)", '-- "reads (all)" -->'],
			["-->|  old  |", "reads (all)", '-->|"reads (all)"|'],
			["-. old .->", "", "-.->"],
			["x== old ==x", "", "x==x"],
			["-->|old|", "", "-->"],
			["-->", "reads", '-->|"reads"|'],
		] as const) {
			assertEdit(
				`flowchart LR\n  a ${before} b\n`,
				{ kind: "renameLabel", id: "L_a_b_0", label },
				`flowchart LR\n  a ${after} b\n`,
			);
		}
	});

	it("puts a number behind the last one in the form that is there", () => {
		for (const [before, after] of [
			["@{ p95: 70 }", "@{ p95: 70, n: 4 }"],
			["@{p95: 70}", "@{p95: 70, n: 4}"],
			["@{ p95: 70, }", "@{ p95: 70, n: 4, }"],
			["@{\n    kind: ranker\n    p95: 70\n  }", "@{\n    kind: ranker\n    p95: 70\n    n: 4\n  }"],
			["@{ }", "@{ n: 4 }"],
		] as const) {
			assertEdit(
				`flowchart LR\n  a${before} --> b\n  b --> c\n`,
				{ kind: "setNumber", id: "a", key: "n", value: "4" },
				`flowchart LR\n  a${after} --> b\n  b --> c\n`,
			);
		}
	});

	it("writes into a drawing on one line, in a list and in a .mmd file", () => {
		assertEdit(
			"flowchart LR; subgraph one; a --> b; end; c --> a",
			{ kind: "connect", from: "a", to: "b" },
			"flowchart LR; subgraph one; a --> b\na --> b; end; c --> a",
		);
		assertEdit(
			"1. Point\n\n   ```mermaid\n   flowchart LR\n   ```\n\n2. More\n",
			{ kind: "add", role: "ranker", label: "Ranker" },
			'1. Point\n\n   ```mermaid\n   flowchart LR\n     ranker["Ranker"]\n   ```\n\n2. More\n',
		);
		const empty = applyGesture("", { kind: "add", role: "ranker", label: "Ranker" }, { plainFlowchart: true });
		assert.ok(empty.ok);
		assert.equal(applyEdits("", empty.value), 'flowchart LR\n  ranker["Ranker"]\n');
	});

	it("touches one place for one thing", () => {
		const result = applyGesture("flowchart LR\n  a --> rank[Ranker] --> c\n", {
			kind: "renameLabel",
			id: "rank",
			label: "Re-ranker",
		});
		assert.deepEqual(result, {
			ok: true,
			value: [{ range: textRange(1, 14, 1, 14), text: "e-r" }],
		});
	});

	it("refuses what is not there, and what would change something else", () => {
		const text = "flowchart LR\n  a & b -->|x| c\n";
		for (const gesture of [
			{ kind: "connect", from: "a", to: "zzz" },
			{ kind: "delete", id: "zzz" },
			{ kind: "disconnect", connector: "L_c_a_0" },
			{ kind: "renameId", id: "a", to: "b" },
			{ kind: "setNumber", id: "a", key: "n }", value: "3" },
			{ kind: "setNumber", id: "a", key: "n", value: '3" }' },
		] satisfies Gesture[]) {
			assert.equal(applyGesture(text, gesture).ok, false, JSON.stringify(gesture));
		}
	});
});
