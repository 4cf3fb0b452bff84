import { readFile } from "node:fs/promises";

/**
 * File name prefixes of the mermaid chunks that the board needs: flowcharts laid out by dagre, and sequences (0.12 MB).
 * The rest of each name is a hash.
 */
export const boardChunks = ["flowDiagram", "sequenceDiagram", "dagre", "sizeCapture"];

const chunkImport = /import\("(?:\.\/chunks\/mermaid\.core\/|\.\/)([A-Za-z0-9-]+)-[A-Z0-9]{8}\.mjs"\)/g;

/**
 * An esbuild plugin that leaves out every diagram and layout of mermaid that is not on the list: mermaid has no
 * supported way to ask for a subset. The build fails when mermaid was bundled but its imports no longer look as
 * expected, so that an upgrade cannot bring four megabytes in, or lose a kept diagram, without a word.
 * @param {string[]} keep file name prefixes of the chunks to keep
 * @returns {import("esbuild").Plugin}
 */
export function mermaidSubset(keep = boardChunks) {
	return {
		name: "mermaid-subset",
		setup(build) {
			const kept = new Set();
			let dropped = 0;
			let loaded = false;
			build.onStart(() => {
				kept.clear();
				dropped = 0;
				loaded = false;
			});
			build.onLoad(
				{ filter: /[\\/]mermaid[\\/]dist[\\/](mermaid\.core|chunks[\\/]mermaid\.core[\\/].*)\.mjs$/ },
				async ({ path }) => {
					loaded ||= /mermaid\.core\.mjs$/.test(path);
					const text = await readFile(path, "utf8");
					// A module that is imported when needed is bundled whole, and with it all of d3 (0.11 MB): what is kept is
					// linked at once.
					const statics = [];
					const contents = text
						.replace(chunkImport, (whole, name) => {
							if (keep.includes(name)) {
								kept.add(name);
								statics.push(`import * as kept${statics.length} from ${whole.slice("import(".length, -1)};\n`);
								return `Promise.resolve(kept${statics.length - 1})`;
							}
							dropped += 1;
							return 'Promise.reject(new Error("This kind of diagram is not part of Woodshed."))';
						})
						.replace(/import\("katex"\)/g, 'Promise.reject(new Error("Formulas are not part of Woodshed."))');
					return { contents: statics.join("") + contents, loader: "js" };
				},
			);
			build.onEnd(() => {
				if (!loaded) return undefined;
				const missing = keep.filter((name) => !kept.has(name));
				if (missing.length === 0 && dropped >= 20) return undefined;
				const text = `mermaid's chunks have changed: kept ${[...kept].join(", ") || "none"}, missing ${missing.join(", ") || "none"}, dropped ${dropped}. See scripts/bundle/mermaidSubset.mjs.`;
				return { errors: [{ text }] };
			});
		},
	};
}
