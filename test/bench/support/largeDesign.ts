const kinds = ["api", "ranker", "feature-store", "candidate-source", "queue", "trainer"] as const;
const words = ["Gateway", "Ranker", "Feature store", "Candidate source", "Event queue", "Trainer"] as const;
const tier = 10;
/** at most so many groups, whatever the size: a design has parts, not a part for each tier */
const mostGroups = 5;

/**
 * A flowchart of `components` in tiers of ten, in groups of whole tiers, each asking one or two of the next tier by a
 * labelled arrow (Markdown previews let mermaid draw 500 arrows at most), every third with numbers. In `designOf` nothing
 * stands against it while drawing.
 */
export function largeFlowchart(components: number): string {
	const inner = components - 1;
	const perGroup = tier * Math.max(1, Math.ceil(inner / tier / mostGroups));
	const lines = ["flowchart LR", '  entry["Phone app"] -->|opens| c0'];
	const arrows: string[] = [];
	for (let i = 0; i < inner; i++) {
		const kind = i % kinds.length;
		if (i % perGroup === 0) {
			lines.push(`  subgraph part${i / perGroup} ["Part ${i / perGroup + 1}"]`);
		}
		lines.push(`    c${i}["${words[kind]} ${i}"]`);
		if (i % 3 === 0) {
			lines.push(`    c${i}@{ kind: ${kinds[kind]}, p95: ${2 + (i % 30)}, rps_max: 2000, n: 40 }`);
		}
		if ((i + 1) % perGroup === 0 || i === inner - 1) {
			lines.push("  end");
		}
		for (const to of (i % 2 === 0 ? [i + tier, i + tier + 1] : [i + tier]).filter((each) => each < inner)) {
			arrows.push(`  c${i} ${kind > 3 ? "-.->" : "-->"}|asks ${to}| c${to}`);
		}
	}
	return `${[...lines, ...arrows].join("\n")}\n`;
}

export function designOf(flowchart: string): string {
	return `# A large design\n\n[Where the numbers are](#numbers)\n\n## Numbers\n\n\`\`\`estimate\nentry_rps = 10k open/s\nslo_p95 = 250 ms\n\`\`\`\n\n## Architecture\n\n\`\`\`mermaid\n${flowchart}\`\`\`\n`;
}
