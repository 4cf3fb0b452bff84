import type { InterviewerReply } from "../../src/core/review/interview/interviewerRequest.ts";
import { type ScriptedModel, scriptedModel } from "./scriptedModel.ts";

/** A persona that says this at every answer; the receipt is filled in as a model would. */
export function scriptedPersona(reply: Partial<InterviewerReply>): ScriptedModel {
	return scriptedModel((asked) => {
		const whole: InterviewerReply = {
			receipt: asked.receipt,
			leaves_open: true,
			quote: "",
			question: "",
			reaction: "",
			...reply,
		};
		return JSON.stringify(whole);
	});
}
