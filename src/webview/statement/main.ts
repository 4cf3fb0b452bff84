import "../base/localization.ts";

import { render } from "lit";

import type { FromStatement, ToStatement } from "../../protocol/problem/statementMessages.ts";
import { vscodeApi } from "../base/vscodeApi.ts";
import { statementView } from "./statementView.ts";

const api = vscodeApi();
const send = (intent: FromStatement): void => api.postMessage(intent);
let shown: string | null = null;
/** how far the search for a failing case was when the page was last drawn */
let searched = "";
/** how many hints the page had when it was last drawn */
let hinted = 0;

window.addEventListener("message", ({ data }: MessageEvent<ToStatement>) => {
	if (data.type === "state") {
		const { slug, languageId, stress, hints } = data.state;
		api.setState({ slug, language: languageId });
		render(statementView(data.state, send), document.body);
		if (slug !== shown) {
			shown = slug;
			window.scrollTo(0, 0);
		} else if (stress.type === "found" && searched !== "found") {
			requestAnimationFrame(() => document.getElementById("stress")?.scrollIntoView({ block: "nearest" }));
		} else if (hints.length > hinted) {
			// asked for in the editor, it would come below what is seen
			requestAnimationFrame(() => [...document.querySelectorAll(".hint")].at(-1)?.scrollIntoView({ block: "center" }));
		}
		searched = stress.type;
		hinted = hints.length;
	}
});
send({ type: "ready" });
