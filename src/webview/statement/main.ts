import { render } from "lit";

import type { FromStatement, ToStatement } from "../../protocol/problem/statementMessages.ts";
import { vscodeApi } from "../base/vscodeApi.ts";
import { statementView } from "./statementView.ts";

const api = vscodeApi();
const send = (intent: FromStatement): void => api.postMessage(intent);

window.addEventListener("message", ({ data }: MessageEvent<ToStatement>) => {
	if (data.type === "state") {
		api.setState({ slug: data.state.slug });
		render(statementView(data.state, send), document.body);
	}
});
send({ type: "ready" });
