import { cleanFlowchart, unmasked } from "../flowchart/cleanFlowchart.ts";
import { parseMetadata } from "../flowchart/flowchartMetadata.ts";

/** Half-open UTF-16 offsets in the text that was given. */
interface Placed {
	readonly start: number;
	readonly end: number;
}

export interface SequenceTree {
	readonly participants: readonly (Placed & { readonly id: string; readonly label: string })[];
	readonly messages: readonly (Placed & { readonly from: string; readonly to: string; readonly label: string })[];
}

/**
 * Participants and messages of a `sequenceDiagram`, as mermaid has them where it draws the text. Boxes, loops, notes and
 * the like are passed over; a line that says nothing is nothing. Never throws, never a problem: sequences are not checked.
 */
export function parseSequence(written: string): SequenceTree {
	// what mermaid takes away before it reads is the same for every kind of diagram
	const clean = cleanFlowchart(written);
	const reader = new SequenceReader((start, end) => ({
		start: clean.writtenOffset(start),
		end: end > start ? clean.writtenOffset(end - 1) + 1 : clean.writtenOffset(start),
	}));
	const text = clean.text.replace(/accDescr\s*\{[^}]*\}?/gi, (found) => found.replace(/[^\n]/g, " "));
	for (const statement of text.matchAll(/[^\n;]+/g)) {
		const comment = /#/.exec(statement[0]);
		reader.read(comment === null ? statement[0] : statement[0].slice(0, comment.index), statement.index);
	}
	return { participants: [...reader.participants.values()], messages: reader.messages };
}

class SequenceReader {
	readonly participants = new Map<string, SequenceTree["participants"][number]>();
	readonly messages: SequenceTree["messages"][number][] = [];
	private readonly declared = new Set<string>();
	private readonly place: (start: number, end: number) => Placed;

	constructor(place: (start: number, end: number) => Placed) {
		this.place = place;
	}

	read(statement: string, offset: number): void {
		const declaration = declarationLine.exec(statement);
		if (declaration !== null) {
			const [, before = "", id = "", config = "", alias] = declaration;
			this.introduce(id.trim(), offset + before.length, labelOf(alias, config));
			return;
		}
		const note = noteLine.exec(statement);
		if (note !== null) {
			const [, before = "", names = ""] = note;
			this.mention(names, offset + before.length);
			return;
		}
		const message = keywordLine.test(statement) ? null : messageLine.exec(statement);
		if (message === null) {
			return;
		}
		const [all, blanks = "", from = "", between = "", to = "", label = ""] = message;
		const start = offset + blanks.length;
		this.refer(from.trim(), start);
		this.refer(to.trim(), start + from.length + between.length);
		this.messages.push({
			from: from.trim(),
			to: to.trim(),
			label: plain(label),
			...this.place(start, offset + all.trimEnd().length),
		});
	}

	private mention(names: string, offset: number): void {
		let at = offset;
		for (const name of names.split(",")) {
			this.refer(name.trim(), at + (name.length - name.trimStart().length));
			at += name.length + 1;
		}
	}

	private refer(id: string, start: number): void {
		if (!this.participants.has(id) && id !== "") {
			this.participants.set(id, { id, label: id, ...this.place(start, start + id.length) });
		}
	}

	private introduce(id: string, start: number, label: string | undefined): void {
		if (id === "") {
			return;
		}
		const known = this.participants.get(id);
		const place = this.declared.has(id) && known !== undefined ? known : this.place(start, start + id.length);
		this.declared.add(id);
		this.participants.set(id, { ...place, id, label: label ?? known?.label ?? id });
	}
}

const declarationLine =
	/^(\s*(?:create\s+)?(?:participant|actor)\s+)([^<>:,;@\n]+?)\s*(?:@\{([^}]*)\}\s*)?(?:\s+as\s+(.*))?\s*$/i;
const noteLine = /^(\s*(?:note\s+(?:left of|right of|over)|links?|properties|details)\s+)([^:]*?)\s*:/i;
const keywordLine =
	/^\s*(?:box|loop|rect|opt|alt|else|par|par_over|and|critical|option|break|end|autonumber|title|accTitle|accDescr|activate|deactivate|destroy|note|links?|properties|details|sequenceDiagram)\b/i;
/** blanks, sender, arrow with the marks around it, receiver, text */
const messageLine =
	/^(\s*)([^:,<>+\n]+?)(\s*(?:\(\)\s*)?(?:<<--?>>|--?>>?|--?[x)]|--?(?:\|[\\/]|\\\\|\/\/)|(?:[/\\]\||\/\/|\\\\)--?)\s*(?:\(\)\s*)?[+-]?\s*)([^:,<>+\n]+?)\s*:(.*)$/i;

function labelOf(alias: string | undefined, config: string): string | undefined {
	if (alias !== undefined) {
		return plain(alias);
	}
	const entry = parseMetadata(config).entries.find(({ key }) => key === "alias");
	return entry === undefined || entry.value === "" ? undefined : unmasked(entry.value);
}

/** `wrap:` and `nowrap:` say how to break lines. */
function plain(label: string): string {
	return unmasked(label.trim().replace(/^:?(?:no)?wrap:\s*/, ""));
}
