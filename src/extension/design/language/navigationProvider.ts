import * as vscode from "vscode";

import { comparePositions, type TextRange } from "../../../core/base/textRange.ts";
import { type DesignSymbol, designSymbols, symbolAt } from "../../../core/design/language/designSymbols.ts";
import type { DesignText } from "../../../core/design/language/designText.ts";
import { componentNamedAt, labelMentions } from "../../../core/design/language/labelMentions.ts";
import { fromVscodePosition, toVscodeRange } from "../vscodeRange.ts";
import type { LanguageTexts } from "./languageTexts.ts";

/** From a name, `{name}` or a component's label in the prose to where it is defined and to everywhere else it stands. */
export class NavigationProvider
	implements vscode.DefinitionProvider, vscode.ReferenceProvider, vscode.DocumentHighlightProvider
{
	private readonly texts: LanguageTexts;

	constructor(texts: LanguageTexts) {
		this.texts = texts;
	}

	async provideDefinition(
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<vscode.LocationLink[] | null> {
		const found = await this.find(document, position);
		return (
			found && [
				{
					originSelectionRange: toVscodeRange(found.range),
					targetUri: document.uri,
					targetRange: document.lineAt(found.symbol.definition.start.lineBase0).range,
					targetSelectionRange: toVscodeRange(found.symbol.definition),
				},
			]
		);
	}

	async provideReferences(
		document: vscode.TextDocument,
		position: vscode.Position,
		{ includeDeclaration }: vscode.ReferenceContext,
	): Promise<vscode.Location[] | null> {
		const found = await this.find(document, position);
		if (found === null) {
			return null;
		}
		const { symbol, text } = found;
		const component = text.design.graph.components.find(({ id }) => symbol.kind === "component" && id === symbol.name);
		return [...symbol.places, ...(component === undefined ? [] : labelMentions(text, component))]
			.filter((place) => includeDeclaration || !isDefinition(symbol, place))
			.map((place) => new vscode.Location(document.uri, toVscodeRange(place)));
	}

	async provideDocumentHighlights(
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<vscode.DocumentHighlight[] | null> {
		const found = await this.find(document, position);
		if (found === null) {
			return null;
		}
		const { symbol } = found;
		return symbol.places.map((place) => {
			const { Read, Write } = vscode.DocumentHighlightKind;
			return new vscode.DocumentHighlight(toVscodeRange(place), isDefinition(symbol, place) ? Write : Read);
		});
	}

	private async find(
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<{ readonly text: DesignText; readonly symbol: DesignSymbol; readonly range: TextRange } | null> {
		const text = await this.texts.of(document);
		if (text === null) {
			return null;
		}
		const at = fromVscodePosition(position);
		const named = symbolAt(text, at);
		if (named !== undefined) {
			return { text, ...named };
		}
		const mentioned = componentNamedAt(text, at);
		const symbol = designSymbols(text).find(
			({ kind, name }) => kind === "component" && name === mentioned?.component.id,
		);
		return mentioned === undefined || symbol === undefined ? null : { text, symbol, range: mentioned.range };
	}
}

function isDefinition({ definition }: DesignSymbol, place: TextRange): boolean {
	return comparePositions(definition.start, place.start) === 0;
}
