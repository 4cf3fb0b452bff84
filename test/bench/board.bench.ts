// How fast the board is where one works with it: in a window of the packaged extension, beside VS Code's own preview of the
// same Markdown, in turns; and what panning and zooming cost on the board's page alone. `--rounds 2` for a short look;
// `--minutes 5`: after that no further round of a size begins.
import { parseArgs } from "node:util";

import { pins } from "../../scripts/setup/pins.mjs";
import { openWorkbench } from "../ui/support/workbench.ts";
import { handOver, type Ratio } from "./support/benchResult.ts";
import { anyPicture, board, DesignWindow, preview } from "./support/designWindow.ts";
import { designOf, largeFlowchart } from "./support/largeDesign.ts";
import { type Movement, panAndZoom } from "./support/panAndZoom.ts";
import { shownInstants } from "./support/shownInstants.ts";
import { StopwatchSamples } from "./support/stopwatchSamples.ts";

const { values } = parseArgs({
	allowPositionals: true,
	options: {
		rounds: { type: "string", default: "11" },
		sizes: { type: "string", default: "40,100,300" },
		minutes: { type: "string", default: "60" },
	},
});
/** the first round of each size warms up and does not count */
const rounds = Number(values.rounds);
const sizes = values.sizes.split(",").map(Number);
const samples = new StopwatchSamples();
const ratios: Ratio[] = [];
const budgets: Record<string, number> = {};
const textOf = (components: number): string => designOf(largeFlowchart(components));
const pathOf = (components: number): string => `design/large-${components}/design.md`;

const movementTexts: Readonly<Record<Movement, string>> = {
	pan: "pan",
	zoom: "zoom",
	bare: "bare movement (the floor)",
};

async function inWindow(components: number): Promise<void> {
	const workbench = await openWorkbench({
		files: { ".woodshed/log.jsonl": "", [pathOf(components)]: textOf(components) },
		settings: {
			// suggestions of the editor are not what is measured
			"editor.quickSuggestions": { other: "off", comments: "off", strings: "off" },
			"markdown.validate.enabled": true,
		},
		size: { width: 1600, height: 1000 },
	});
	const name = (what: string): string => `${components} components: ${what}`;
	const names = {
		first: [name("command → first picture on the board"), name("command → first picture in the preview")],
		picture: [name("letter in a label → board shows it"), name("letter in a label → preview shows it")],
		diagnostic: [
			name("digit of a number → finding underlined"),
			name("letter of a link → Markdown's own check underlines"),
		],
		text: name("new label on the board → text in the editor"),
		after: name("new label on the board → board shows it"),
	} as const;
	try {
		workbench.page.setDefaultTimeout(60_000);
		await shownInstants.prepare(workbench.page, anyPicture);
		await workbench.open(pathOf(components));
		const design = new DesignWindow(workbench, textOf(components), components);
		const lastBeginMs = performance.now() + Number(values.minutes) * 60_000;
		for (let round = 0; round < rounds && performance.now() < lastBeginMs; round++) {
			const take = (what: string, ms: number): void => {
				if (round > 0) samples.add(what, ms);
			};
			for (const [i, picture] of [board, preview].entries()) {
				const { frame, ms } = await design.firstPicture(picture);
				take(names.first[i] ?? "", ms);
				// the first letter after opening warms up what the letter takes
				await design.letterToPicture(frame, picture);
				take(names.picture[i] ?? "", await design.letterToPicture(frame, picture));
				if (picture === board) {
					take(names.diagnostic[0], await design.digitToDiagnostic());
					take(names.diagnostic[1], await design.letterToMarkdownDiagnostic());
					const { textMs, pictureMs } = await design.renameOnBoard(frame);
					take(names.text, textMs);
					take(names.after, pictureMs);
				}
				await design.closePictures();
			}
			process.stderr.write(`${components} components, round ${round} of ${rounds - 1}\n`);
		}
	} catch (error) {
		await workbench.shot("failed board bench");
		throw error;
	} finally {
		await workbench.close();
	}
	for (const [own, peer] of [names.first, names.picture, names.diagnostic]) ratios.push({ of: peer, to: own });
}

/** The page alone needs no window; its times are of the processor, so that what else runs on the machine is not in them. */
async function alone(components: number): Promise<void> {
	const name = (movement: Movement, what: string): string =>
		`${components} components: ${movementTexts[movement]}, ${what} a frame`;
	for (const { movement, scriptMs, allMs } of await panAndZoom(textOf(components), rounds - 1)) {
		samples.add(name(movement, "scripts"), scriptMs);
		samples.add(name(movement, "all work of the page"), allMs);
	}
	for (const movement of ["pan", "zoom"] as const) {
		budgets[name(movement, "scripts")] = 8;
		for (const what of ["scripts", "all work of the page"]) {
			ratios.push({ of: name(movement, what), to: name("bare", what) });
		}
	}
}

for (const components of sizes) await inWindow(components);
for (const components of sizes) await alone(components);
handOver({
	title: "Board: from a key to what shows it",
	timings: samples.timings(budgets),
	ratios,
	notes: [
		`The window is VS Code ${pins.serverVersion.replace(/^4/, "1")} (server and Chromium on this machine) with the packaged extension. The preview is its own, *Markdown: Open Preview to the Side*, whose extension \`mermaid-markdown-features\` draws the same flowchart; every drawing was counted: as many boxes as components. Board and preview were open in turns, never both.`,
		"Times are from the key in the browser to the frame that is painted with its effect. The designs are of `test/bench/support/largeDesign.ts`: labelled arrows, four or five groups, every third component with numbers.",
		"Both wait on purpose before they draw what was typed: the board 200 ms after the analysis, the preview 300 ms after the key. A new label on the board is drawn at once. A first picture has the opening of a webview in it.",
		"The preview marks nothing in the text. What the finding is put beside is VS Code's check of links in the same document (`markdown.validate.enabled`), a smaller task. For a new label on the board there is no peer: no preview writes.",
		"A frame of pan or zoom is counted on the board's page alone in Chromium, in processor time of its main thread; the floor moves the same drawing by a script of two lines.",
	],
});
process.exit(0);
