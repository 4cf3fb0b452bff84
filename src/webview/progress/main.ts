import "../base/localization.ts";

import { render } from "lit";

import type { FromProgress, ToProgress } from "../../protocol/progress/progressMessages.ts";
import type { ShownProgress } from "../../protocol/progress/progressState.ts";
import { vscodeApi } from "../base/vscodeApi.ts";
import type { ProgressContext } from "./progressContext.ts";
import { progressPage } from "./progressPage.ts";

const api = vscodeApi();
const post = (message: FromProgress): void => api.postMessage(message);
let state: ShownProgress | null = null;
let said: ProgressContext["said"] = null;

function draw(): void {
	if (state !== null) {
		const context: ProgressContext = {
			said,
			say(plot, text) {
				said = { plot, text };
				draw();
			},
			openProblem: (slug) => post({ type: "openProblem", ...(slug === undefined ? {} : { slug }) }),
			scorecard: () => post({ type: "scorecard" }),
		};
		render(progressPage(state, context), document.body);
	}
}

window.addEventListener("message", ({ data }: MessageEvent<ToProgress>) => {
	if (data.type === "state") {
		({ state } = data);
		draw();
	}
});
post({ type: "ready" });
