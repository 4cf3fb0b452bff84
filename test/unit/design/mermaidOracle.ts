import DOMPurify from "dompurify";
import mermaid from "mermaid";

/** What mermaid itself reads in a flowchart; undefined where it refuses the text. */
export interface MermaidReading {
	/** id and label */
	readonly vertices: readonly (readonly [string, string])[];
	readonly links: readonly {
		readonly id: string;
		readonly from: string;
		readonly to: string;
		readonly text: string;
		/** `normal`, `dotted`, `thick`, `invisible` */
		readonly stroke: string;
	}[];
	readonly subgraphs: readonly { readonly id: string; readonly title: string; readonly members: readonly string[] }[];
}

export async function readWithMermaid(text: string): Promise<MermaidReading | undefined> {
	await prepare();
	try {
		// biome-ignore lint/suspicious/noExplicitAny: mermaid does not type its own data base
		const diagram: any = await mermaid.mermaidAPI.getDiagramFromText(text);
		const known = new Set<string>([
			...diagram.db.getVertices().keys(),
			...diagram.db.getEdges().map((edge: { id: string }) => edge.id),
			...diagram.db.getSubGraphs().map((group: { id: string }) => group.id),
		]);
		const subgraphs = diagram.db.getSubGraphs().map((group: { id: string; title: string; nodes: string[] }) => ({
			id: group.id,
			title: group.title,
			// a lone ";" and the text of accTitle are members too, of which nothing is drawn
			members: group.nodes.filter((node) => known.has(node)),
		}));
		const groupIds = new Set(subgraphs.map((group: { id: string }) => group.id));
		return {
			vertices: [...diagram.db.getVertices().values()]
				.filter((vertex: { id: string }) => !groupIds.has(vertex.id))
				.map((vertex: { id: string; text: string }) => [vertex.id, vertex.text] as const),
			links: diagram.db
				.getEdges()
				.map((edge: { id: string; start: string; end: string; text: string; stroke: string }) => ({
					id: edge.id,
					from: edge.start,
					to: edge.end,
					text: edge.text,
					stroke: edge.stroke,
				})),
			subgraphs,
		};
	} catch {
		return undefined;
	}
}

/** Participants (id, name) and messages (from, to, text) of a sequence diagram; undefined where mermaid refuses it. */
export async function readSequenceWithMermaid(
	text: string,
): Promise<{ readonly participants: readonly string[][]; readonly messages: readonly string[][] } | undefined> {
	await prepare();
	try {
		// biome-ignore lint/suspicious/noExplicitAny: mermaid does not type its own data base
		const diagram: any = await mermaid.mermaidAPI.getDiagramFromText(text);
		const actors: { name: string; description: string }[] = [...diagram.db.getActors().values()];
		const messages: { from?: string; to?: string; message: string }[] = diagram.db.getMessages();
		return {
			participants: actors.map(({ name, description }) => [name, description]),
			messages: messages
				// notes, loops and activations are entries too
				.filter((entry) => "activate" in entry && entry.from !== undefined && entry.to !== undefined)
				.map(({ from = "", to = "", message }) => [from, to, message]),
		};
	} catch {
		return undefined;
	}
}

let prepared: Promise<void> | undefined;

/** mermaid cleans labels with a DOM; there is none here, and labels are compared as written. */
function prepare(): Promise<void> {
	prepared ??= (async () => {
		Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (html: string) => html });
		mermaid.initialize({ startOnLoad: false, securityLevel: "loose", logLevel: 5, maxEdges: 2000 });
		await mermaid.parse("flowchart LR\n");
	})();
	return prepared;
}
