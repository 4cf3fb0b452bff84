import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { LanguageModel, ModelRequest } from "../../../core/review/languageModel.ts";
import { editorFailure, named, TooManyTokens } from "./editorFailure.ts";
import { editorModelName, vendorName } from "./editorModels.ts";

/**
 * A model of the editor as a reviewer. There is no structured output: the reply's form is the input of the one tool that
 * must be called. There is no system role either, and each request counts on the person's plan, so there is exactly one.
 * `timeoutMs`: until the whole answer is there; it does not arrive in pieces.
 */
export function editorModel(model: vscode.LanguageModelChat, timeoutMs: number): LanguageModel {
	const place = vendorName(model.vendor);
	const facts = { host: place, origin: place, model: model.name || model.id };
	return {
		label: editorModelName(model),
		origin: `editor:${model.vendor}`,
		contextTokens: model.maxInputTokens > 0 ? model.maxInputTokens : null,
		oneCall: true,
		async *stream(request, signal) {
			const source = new vscode.CancellationTokenSource();
			let interrupt: (how: "cancelled" | "timeout") => void = () => undefined;
			const interrupted = new Promise<"cancelled" | "timeout">((resolve) => {
				interrupt = resolve;
			});
			const stop = () => interrupt("cancelled");
			const timer = setTimeout(() => interrupt("timeout"), timeoutMs);
			signal.addEventListener("abort", stop, { once: true });
			if (signal.aborted) {
				stop();
			}
			try {
				// a provider may not listen to the token: what it still says is then nobody's
				const outcome = await Promise.race([interrupted, answer(model, request, source.token)]);
				if (typeof outcome === "string") {
					const seconds = Math.round(timeoutMs / 1000);
					yield {
						type: "failed",
						failure: named(outcome, { ...facts, ...(outcome === "timeout" ? { seconds } : {}) }),
					};
					return;
				}
				yield { type: "delta", text: outcome.text };
				yield { type: "done", usage: { inputTokens: null, outputTokens: null, cachedTokens: null } };
			} catch (error) {
				yield {
					type: "failed",
					failure: signal.aborted ? named("cancelled", facts) : editorFailure(error, place, facts.model),
				};
			} finally {
				clearTimeout(timer);
				signal.removeEventListener("abort", stop);
				source.cancel();
				source.dispose();
			}
		},
	};
}

async function answer(
	model: vscode.LanguageModelChat,
	request: ModelRequest,
	token: vscode.CancellationToken,
): Promise<{ readonly text: string }> {
	const messages = [
		vscode.LanguageModelChatMessage.User(`${request.system}\n\n${request.stable}`),
		vscode.LanguageModelChatMessage.User(request.candidate),
	];
	const counts = await Promise.all(messages.map((message) => model.countTokens(message, token)));
	const over = counts.reduce((sum, count) => sum + count, 0) - model.maxInputTokens;
	if (over > 0 && model.maxInputTokens > 0) {
		throw new TooManyTokens(over);
	}
	const response = await model.sendRequest(
		messages,
		{
			justification: l10n.t`Woodshed reviews the text in front of you against the problem's rubric.`,
			tools: [
				{
					name: request.schemaName,
					// English: sent to a model
					description: "Hands over the one object that was asked for. Call it once, with everything in it.",
					inputSchema: request.schema,
				},
			],
			toolMode: vscode.LanguageModelChatToolMode.Required,
			...(request.maxOutputTokens > 0 ? { modelOptions: { max_tokens: request.maxOutputTokens } } : {}),
		},
		token,
	);
	let prose = "";
	for await (const part of response.stream) {
		if (part instanceof vscode.LanguageModelToolCallPart && part.name === request.schemaName) {
			return { text: typeof part.input === "string" ? part.input : JSON.stringify(part.input) };
		}
		if (part instanceof vscode.LanguageModelTextPart) {
			prose += part.value;
		}
	}
	// some write the object instead of calling the tool; whether it is one is checked like any other reply
	return { text: prose };
}
