import type * as vscode from "vscode";
import { z } from "zod";

import type { RequestForm } from "../../../node/review/requestForm.ts";
import type { ServerSettings } from "./serverAccess.ts";

/** Which forms of a request each server accepted, over windows: by its origin, the model and the API. */
export class RememberedForms {
	private readonly memory: vscode.Memento | null;

	constructor(memory: vscode.Memento | null) {
		this.memory = memory;
	}

	get(server: ServerSettings): RequestForm | null {
		const decoded = formSchema.safeParse(this.all()[nameOf(server)]);
		return decoded.success ? decoded.data : null;
	}

	async save(server: ServerSettings, form: RequestForm): Promise<void> {
		const known = this.get(server);
		if (known === null || JSON.stringify(known) !== JSON.stringify(formSchema.parse(form))) {
			await this.memory?.update(memoryKey, { ...this.all(), [nameOf(server)]: { ...form } });
		}
	}

	private all(): Readonly<Record<string, unknown>> {
		return this.memory?.get<Readonly<Record<string, unknown>>>(memoryKey) ?? {};
	}
}

const memoryKey = "woodshed.requestForms";

const formSchema = z.object({
	format: z.enum(["json_schema", "json_object", "prompt"]),
	maxTokens: z.enum(["max_tokens", "max_completion_tokens", "none"]),
	streamOptions: z.boolean(),
	store: z.boolean(),
});

function nameOf({ baseUrl, model, api }: ServerSettings): string {
	return `${new URL(baseUrl).origin} ${api} ${model}`;
}
