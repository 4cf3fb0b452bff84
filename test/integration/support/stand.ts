import * as vscode from "vscode";

type Answer = (text: string, items: readonly string[]) => string | undefined;

export interface Heard {
	readonly texts: readonly string[];
	/** what stands below each in a modal one, "" else */
	readonly details: readonly string[];
	restore(): void;
}

/**
 * Stands where the user does: hears every message of the extension and answers it. The test and the extension are given
 * the same `vscode` by the host, so what is replaced here is replaced there.
 */
export function hearMessages(answer: Answer = () => undefined): Heard {
	const texts: string[] = [];
	const details: string[] = [];
	const hear = async (text: string, ...rest: readonly unknown[]): Promise<string | undefined> => {
		texts.push(text);
		details.push(rest.map((item) => (item as Partial<vscode.MessageOptions>).detail ?? "").join(""));
		return answer(
			text,
			rest.filter((item) => typeof item === "string"),
		);
	};
	const restores = (["showInformationMessage", "showWarningMessage", "showErrorMessage"] as const).map((name) =>
		replace(vscode.window, name, hear as never),
	);
	return {
		texts,
		details,
		restore() {
			for (const restore of restores) {
				restore();
			}
		},
	};
}

/** Chooses the item whose label is like this in the next Quick Pick. */
export function pickNext(label: RegExp): () => void {
	return replace(vscode.window, "showQuickPick", (async (items: readonly vscode.QuickPickItem[]) =>
		(await items).find((item) => label.test(item.label))) as never);
}

/** Replaces one member until the returned function is called. */
export function replace<T extends object, K extends keyof T>(owner: T, key: K, value: T[K]): () => void {
	const before = Object.getOwnPropertyDescriptor(owner, key);
	Object.defineProperty(owner, key, { value, configurable: true, writable: true, enumerable: true });
	return () => {
		if (before === undefined) {
			delete owner[key];
		} else {
			Object.defineProperty(owner, key, before);
		}
	};
}

/** Settings of this machine for the length of a test. */
export async function withSettings(
	values: Readonly<Record<string, unknown>>,
	target: vscode.ConfigurationTarget,
	act: () => Promise<void>,
): Promise<void> {
	const configuration = vscode.workspace.getConfiguration();
	const before = Object.keys(values).map((key) => {
		const found = configuration.inspect(key);
		return [key, target === vscode.ConfigurationTarget.Global ? found?.globalValue : found?.workspaceValue] as const;
	});
	try {
		for (const [key, value] of Object.entries(values)) {
			await configuration.update(key, value, target);
		}
		await act();
	} finally {
		for (const [key, value] of before) {
			await configuration.update(key, value, target);
		}
	}
}

/** A memory that lasts as long as the test. */
export class FakeMemory implements vscode.Memento {
	private readonly values = new Map<string, unknown>();

	keys(): readonly string[] {
		return [...this.values.keys()];
	}

	get<T>(key: string, fallback?: T): T {
		return (this.values.has(key) ? this.values.get(key) : fallback) as T;
	}

	async update(key: string, value: unknown): Promise<void> {
		this.values.set(key, value);
	}
}
