import { componentKeys, connectorKeys } from "../../../core/design/metadataKeys.ts";

/** What of a chart's text changes its picture: numbers that mermaid only passes over are left out. */
export function drawingKey(text: string): string {
	return text.replace(/@\{[^{}]*\}/g, (block) => block.replace(unseen, ""));
}

const unseen = new RegExp(
	`\\b(?:${[...componentKeys, ...connectorKeys].join("|")})\\s*:\\s*(?:"[^"]*"|[^,}\\n]*),?\\s*`,
	"gi",
);
