import type { Command } from "./command.ts";
import { parseCommandLine } from "./commandLine.ts";
import { openConversations } from "./openConversations.ts";
import { openDesigns } from "./openDesigns.ts";
import { openShelf } from "./openShelf.ts";

interface Row {
	readonly slug: string;
	readonly round: string;
	readonly category: string;
	/** "" for a round of words */
	readonly difficulty: string;
	readonly minutes: number;
	readonly title: string;
}

export const command: Command = {
	name: "list",
	usage: "list [--json]",
	summary: "Lists every problem: coding, data, design, knowledge, depth and values rounds.",
	async run(args, io) {
		const { values } = parseCommandLine(command, args, { options: {}, least: 0, most: 0 });
		const coding = await (await openShelf(io)).list();
		const designs = await openDesigns(io).list();
		const conversations = (await openConversations(io).list()).map((one) => {
			return { ...one, category: one.value ?? one.round, difficulty: "" };
		});
		const rows: Row[] = [...coding, ...designs, ...conversations].map(
			({ slug, round, category, difficulty, minutes, title }) => ({
				slug,
				round,
				category,
				difficulty,
				minutes,
				title,
			}),
		);
		io.out(values.json ? JSON.stringify(rows) : table(rows));
		return 0;
	},
};

function table(rows: readonly Row[]): string {
	const cells = rows.map((row) => [row.slug, row.round, row.category, row.difficulty, `${row.minutes} min`, row.title]);
	const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...cells.map((row) => row[column]?.length ?? 0)));
	return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")).join("\n");
}
