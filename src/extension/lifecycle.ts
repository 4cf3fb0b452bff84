import type * as vscode from "vscode";

/** Owns disposables from their creation on: `const x = store.add(new X())`. Disposes all, last first, even if one throws. */
export class DisposableStore implements vscode.Disposable {
	private readonly owned: vscode.Disposable[] = [];

	add<T extends vscode.Disposable>(item: T): T {
		this.owned.push(item);
		return item;
	}

	dispose(): void {
		const errors: unknown[] = [];
		for (const item of this.owned.splice(0).reverse()) {
			try {
				item.dispose();
			} catch (error) {
				errors.push(error);
			}
		}
		if (errors.length > 0) {
			throw new AggregateError(errors, "Some parts of Woodshed could not be closed.");
		}
	}
}
