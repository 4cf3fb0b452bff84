import type { ServerSettings } from "./serverAccess.ts";

/** "llama3 at localhost:11434" */
export function serverLabel({ baseUrl, model }: ServerSettings): string {
	return `${model || "no model chosen"} at ${URL.canParse(baseUrl) ? new URL(baseUrl).host : "no address"}`;
}
