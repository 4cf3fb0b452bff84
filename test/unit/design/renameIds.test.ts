import { assertEdit, assertRefused } from "./assertEdit.ts";

describe("renaming ids", () => {
	it("renames a component everywhere in the drawings and nowhere in the prose", () => {
		assertEdit(
			"# a\n\nThe a calls b.\n\n```mermaid\nflowchart LR\n  %% a is first\n  a[a] --> b & a\n  a@{ n: 3 }\n  style a fill:#fff\n  class b,a hot\n  click a call a()\n```\n\n```mermaid\nflowchart LR\n  b --> a\n```\n",
			{ kind: "renameId", id: "a", to: "home-api" },
			"# a\n\nThe a calls b.\n\n```mermaid\nflowchart LR\n  %% a is first\n  home-api[a] --> b & home-api\n  home-api@{ n: 3 }\n  style home-api fill:#fff\n  class b,home-api hot\n  click home-api call a()\n```\n\n```mermaid\nflowchart LR\n  b --> home-api\n```\n",
		);
	});

	it("renames a group in its frame, its arrows and its styles", () => {
		assertEdit(
			"flowchart LR\n  subgraph one [First]\n    a\n  end\n  b --> one\n  style one fill:#eee\n",
			{ kind: "renameId", id: "one", to: "online" },
			"flowchart LR\n  subgraph online [First]\n    a\n  end\n  b --> online\n  style online fill:#eee\n",
		);
	});

	it("gives a group that words name an id of its own", () => {
		assertEdit(
			"flowchart LR\n  subgraph Online path\n    a\n  end\n",
			{ kind: "renameId", id: "subGraph0", to: "online" },
			'flowchart LR\n  subgraph online ["Online path"]\n    a\n  end\n',
		);
	});

	it("renames an arrow with its numbers", () => {
		assertEdit(
			"flowchart LR\n  a & b e1@--> c\n  e1@{ ratio: 0.5 }\n  class e1 hot\n",
			{ kind: "renameId", id: "e1", to: "reads" },
			"flowchart LR\n  a & b reads@--> c\n  reads@{ ratio: 0.5 }\n  class reads hot\n",
		);
		assertRefused(
			"flowchart LR\n  a --> b\n",
			{ kind: "renameId", id: "L_a_b_0", to: "reads" },
			/has no name in the text/,
		);
	});

	it("refuses ids that cannot be, mean something else or are taken, and says what is allowed", () => {
		const text = "flowchart LR\n  a e1@--> b\n  subgraph one\n    c\n  end\n";
		for (const to of ["two words", "a[b", "", "-a", "a.", "x@y", "a--b", "a|b", 'a"b', "a\nb"]) {
			assertRefused(text, { kind: "renameId", id: "a", to }, /cannot be an id: take letters|take another word/);
		}
		for (const to of ["end", "style", "class", "click", "graph", "subgraph", "flowchart", "linkStyle", "end-user"]) {
			assertRefused(text, { kind: "renameId", id: "a", to }, /means something else .* take another word/);
		}
		for (const to of ["b", "e1", "one", "c"]) {
			assertRefused(text, { kind: "renameId", id: "a", to }, /is taken/);
		}
		assertRefused(text, { kind: "renameId", id: "zzz", to: "y" }, /is not drawn/);
	});

	it("refuses what would melt into the arrow beside it", () => {
		assertRefused("flowchart LR\n  a---b\n", { kind: "renameId", id: "b", to: "oven" }, /break|something else/);
	});
});
