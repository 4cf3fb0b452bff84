import { azureProvider } from "./azureProvider.ts";
import { clipboardProvider } from "./clipboardProvider.ts";
import { compatibleProvider } from "./compatibleProvider.ts";
import { editorProvider } from "./editorProvider.ts";
import { offlineProvider } from "./offlineProvider.ts";
import { openaiProvider } from "./openaiProvider.ts";
import type { Provider, ProviderId } from "./provider.ts";
import type { ServerAccess } from "./serverAccess.ts";

/** Every way to be reviewed. */
export function providers(access: ServerAccess): Readonly<Record<ProviderId, Provider>> {
	return {
		offline: offlineProvider(),
		openai: openaiProvider(access),
		azure: azureProvider(access),
		compatible: compatibleProvider(access),
		editor: editorProvider(access),
		clipboard: clipboardProvider(),
	};
}
