import { assertEdit, assertRefused } from "./assertEdit.ts";

describe("gestures on groups", () => {
	it("takes a group away with its direction and style, and leaves its members", () => {
		assertEdit(
			"flowchart LR\n  subgraph one [First]\n    direction TB\n    a --> b\n    %% why\n  end\n  style one fill:#eee\n",
			{ kind: "unwrap", group: "one" },
			"flowchart LR\n    a --> b\n    %% why\n",
		);
	});

	it("leaves the members of an inner group to the outer one", () => {
		assertEdit(
			"flowchart LR\n  subgraph one\n    subgraph two\n      a\n    end\n    b\n  end\n",
			{ kind: "unwrap", group: "two" },
			"flowchart LR\n  subgraph one\n      a\n    b\n  end\n",
		);
	});

	it("keeps the members of a group out of another one in which their arrows are written", () => {
		assertEdit(
			"flowchart LR\n  subgraph one\n    a[A]\n  end\n  subgraph two\n    b --> c\n    a -->|x| b\n  end\n  linkStyle 1 stroke:#f00\n",
			{ kind: "unwrap", group: "one" },
			"flowchart LR\n    a[A]\n  subgraph two\n    b --> c\n  end\n  a -->|x| b\n  linkStyle 1 stroke:#f00\n",
		);
	});

	it("refuses to take a group away that an arrow leads to", () => {
		assertRefused(
			"flowchart LR\n  subgraph one\n    a\n  end\n  b --> one\n",
			{ kind: "unwrap", group: "one" },
			/An arrow leads to this group/,
		);
	});

	it("moves a component into a group by a line there", () => {
		assertEdit(
			"flowchart LR\n  subgraph one\n    a\n  end\n  a --> b\n",
			{ kind: "moveTo", ids: ["b"], group: "one" },
			"flowchart LR\n  subgraph one\n    a\n    b\n  end\n  a --> b\n",
		);
	});

	it("moves a component from group to group with its label, and writes its arrows outside of both", () => {
		assertEdit(
			"flowchart LR\n  subgraph one\n    a --> b[B] --> c\n  end\n  subgraph two\n    d\n  end\n  linkStyle 1 stroke:#f00\n",
			{ kind: "moveTo", ids: ["b"], group: "two" },
			"flowchart LR\n  subgraph one\n    a\n    c\n  end\n  a --> b --> c\n  subgraph two\n    d\n    b[B]\n  end\n  linkStyle 1 stroke:#f00\n",
		);
	});

	it("moves what belongs together with the arrows between", () => {
		assertEdit(
			"flowchart LR\n  subgraph one\n    a -->|x| b[B]\n    c\n  end\n  subgraph two\n    d\n  end\n",
			{ kind: "moveTo", ids: ["a", "b"], group: "two" },
			"flowchart LR\n  subgraph one\n    c\n  end\n  subgraph two\n    d\n    a -->|x| b[B]\n  end\n",
		);
	});

	it("moves a component out of all groups", () => {
		assertEdit(
			"flowchart LR\n  subgraph one\n    a --> b[B] --> c\n    d\n  end\n",
			{ kind: "moveTo", ids: ["b"], group: null },
			"flowchart LR\n  subgraph one\n    a\n    c\n    d\n  end\n  a --> b[B] --> c\n",
		);
		assertEdit(
			"flowchart LR\n  subgraph one\n    a & b\n  end\n",
			{ kind: "moveTo", ids: ["b"], group: null },
			"flowchart LR\n  subgraph one\n    a\n  end\n  b\n",
		);
	});

	it("refuses to move what is no component, or not in the drawing of the group", () => {
		const text = "flowchart LR\n  subgraph one\n    a\n  end\n  b\n";
		assertRefused(text, { kind: "moveTo", ids: ["one"], group: null }, /is a group; choose components/);
		assertRefused(text, { kind: "moveTo", ids: ["b"], group: "two" }, /There is no group "two"/);
		assertRefused(text, { kind: "moveTo", ids: ["zzz"], group: "one" }, /is not drawn/);
		assertRefused(
			"```mermaid\nflowchart LR\n  subgraph one\n    a\n  end\n```\n\n```mermaid\nflowchart LR\n  b\n```\n",
			{ kind: "moveTo", ids: ["b"], group: "one" },
			/in different drawings/,
		);
	});

	it("gives a group a title, in the form that it has", () => {
		for (const [before, after] of [
			["one", 'one ["Online path"]'],
			["one [First]", "one [Online path]"],
			['one ["First"]', 'one ["Online path"]'],
			["First of all", "Online path"],
			['"First of all"', '"Online path"'],
			['"first"', 'first ["Online path"]'],
		] as const) {
			const group = before.startsWith("one") ? "one" : before === '"first"' ? "first" : "subGraph0";
			assertEdit(
				`flowchart LR\n  subgraph ${before}\n    a\n  end\n`,
				{ kind: "renameLabel", id: group, label: "Online path" },
				`flowchart LR\n  subgraph ${after}\n    a\n  end\n`,
			);
		}
	});
});
