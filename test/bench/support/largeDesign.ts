const kinds = ["api", "ranker", "feature-store", "candidate-source", "queue", "trainer"] as const;
const words = ["Gateway", "Ranker", "Feature store", "Candidate source", "Event queue", "Trainer"] as const;

/**
 * A flowchart of `components` in tiers of ten, each asking one or two of the next tier (mermaid draws 500 arrows at
 * most), every third with numbers.
 */
export function largeFlowchart(components: number): string {
	const lines = ["flowchart LR", '  entry["Phone app"] -->|opens| c0'];
	for (let i = 0; i < components - 1; i++) {
		const kind = i % kinds.length;
		lines.push(`  c${i}["${words[kind]} ${i}"]`);
		for (const to of (i % 2 === 0 ? [i + 10, i + 11] : [i + 10]).filter((each) => each < components - 1)) {
			lines.push(`  c${i} ${kind > 3 ? "-.->" : "-->"}|asks ${to}| c${to}`);
		}
		if (i % 3 === 0) {
			lines.push(`  c${i}@{ kind: ${kinds[kind]}, p95: ${2 + (i % 30)}, rps_max: 2000, n: 40 }`);
		}
	}
	return `${lines.join("\n")}\n`;
}

export function designOf(flowchart: string): string {
	return `# A large design\n\n## Numbers\n\n\`\`\`estimate\nentry_rps = 10k open/s\nslo_p95 = 250 ms\n\`\`\`\n\n## Architecture\n\n\`\`\`mermaid\n${flowchart}\`\`\`\n`;
}
