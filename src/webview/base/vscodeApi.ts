interface VsCodeApi {
	postMessage(message: unknown): void;
	getState(): unknown;
	setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** May be called once a page: VS Code throws at the second call. */
export function vscodeApi(): VsCodeApi {
	return acquireVsCodeApi();
}
