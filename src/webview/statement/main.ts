import { render } from "lit";

import type { FromStatement, ToStatement } from "../../protocol/problem/statementMessages.ts";
import { vscodeApi } from "../base/vscodeApi.ts";
import { statementView } from "./statementView.ts";

const api = vscodeApi();
const send = (intent: FromStatement): void => api.postMessage(intent);
let shown: string | null = null;

window.addEventListener("message", ({ data }: MessageEvent<ToStatement>) => {
	if (data.type === "state") {
		const { slug, languageId } = data.state;
		api.setState({ slug, language: languageId });
		render(statementView(data.state, send), document.body);
		if (slug !== shown) {
			shown = slug;
			window.scrollTo(0, 0);
		}
	}
});
send({ type: "ready" });
