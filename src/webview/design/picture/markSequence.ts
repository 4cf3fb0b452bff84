import type { ShownSequence } from "../../../protocol/design/boardState.ts";

/** Writes on the elements of a drawn sequence diagram which line of the text they come from. */
export function markSequence(svg: Element, { participants, messages }: ShownSequence): void {
	for (const { id, lineBase0 } of participants) {
		for (const element of svg.querySelectorAll<SVGElement>(`[data-et="participant"][data-id="${CSS.escape(id)}"]`)) {
			element.dataset["line"] = String(lineBase0);
		}
	}
	// mermaid draws them in the order of the text; a message's words stand before its line
	let words: SVGElement[] = [];
	let next = 0;
	for (const element of svg.querySelectorAll<SVGElement>('text.messageText, [data-et="message"]')) {
		if (element.localName === "text") {
			words.push(element);
			continue;
		}
		const message = messages[next++];
		for (const part of message === undefined ? [] : [element, ...words]) {
			part.dataset["line"] = String(message?.lineBase0);
		}
		words = [];
	}
}
