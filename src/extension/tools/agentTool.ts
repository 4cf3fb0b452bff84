import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { type ToolInput, type ToolName, toolInputs } from "./toolInputs.ts";

export interface AgentToolRow<N extends ToolName> {
	/** shown while it runs */
	readonly doing: (input: ToolInput<N>) => string;
	/** asked of the person before it runs */
	readonly confirm: (input: ToolInput<N>) => { readonly title: string; readonly message: string };
	/** Throws a HumanError for what the agent, or its person, must know. */
	readonly run: (input: ToolInput<N>, token: vscode.CancellationToken) => Promise<string>;
}

/**
 * Registers a tool that agents may call. Its input is checked again, whoever validated it before; a HumanError is the
 * answer, and in a mock interview every tool refuses.
 */
export function registerAgentTool<N extends ToolName>(
	name: N,
	row: AgentToolRow<N>,
	refusal: () => string | null,
): vscode.Disposable {
	return vscode.lm.registerTool<unknown>(name, {
		prepareInvocation({ input }) {
			const read = decode(name, input);
			return read === null
				? { invocationMessage: "Woodshed" }
				: { invocationMessage: row.doing(read), confirmationMessages: row.confirm(read) };
		},
		async invoke({ input }, token) {
			const refused = refusal();
			if (refused !== null) {
				return answer(refused);
			}
			const read = decode(name, input);
			if (read === null) {
				// English: read by a model
				return answer('The input is not of the form that this tool takes, such as {"slug": "dedup-ttl"}.');
			}
			try {
				return answer(await row.run(read, token));
			} catch (error) {
				if (error instanceof HumanError) {
					return answer(error.message);
				}
				throw error;
			}
		},
	});
}

function decode<N extends ToolName>(name: N, input: unknown): ToolInput<N> | null {
	const read = toolInputs[name].safeParse(input);
	return read.success ? (read.data as ToolInput<N>) : null;
}

const longestAnswer = 20_000;

function answer(text: string): vscode.LanguageModelToolResult {
	// English: read by a model
	const capped = text.length <= longestAnswer ? text : `${text.slice(0, longestAnswer)}\n(cut here: it was longer)`;
	return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(capped)]);
}
