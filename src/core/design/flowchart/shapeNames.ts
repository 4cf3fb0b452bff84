// English throughout: names of mermaid
/** Names that mermaid 12 accepts for `shape`; with any other it draws nothing at all. */
export function isShapeName(name: string): boolean {
	return shapeNames.includes(` ${name} `);
}

const shapeNames =
	" bang bolt bow-rect bow-tie-rectangle brace brace-l brace-r braces browser bucket card circ circle cloud collate" +
	" com-link comment console cross-circ crossed-circle curv-trap curved-trapezoid cyl cylinder das data-store database" +
	" datastore db dbl-circ decision delay diam diamond directory disk display div-proc div-rect divided-process" +
	" divided-rectangle doc docs document documents double-circle doublecircle event extract f-circ filled-circle flag" +
	" flip-tri flipped-triangle folder fork fr-circ fr-rect framed-circle framed-rectangle h-cyl half-rounded-rectangle" +
	" hex hexagon horizontal-cylinder hourglass in-out internal-storage inv-trapezoid join junction lean-l lean-left" +
	" lean-r lean-right lightning-bolt lin-cyl lin-doc lin-proc lin-rect lined-cylinder lined-document lined-process" +
	" lined-rectangle loop-limit manual manual-file manual-input notch-pent notch-rect notched-pentagon" +
	" notched-rectangle odd out-in paper-tape person pill prepare priority proc process processes procs question rect" +
	" rectangle rounded shaded-process sl-rect sloped-rectangle sm-circ small-circle st-doc st-rect stacked-document" +
	" stacked-rectangle stadium start stop stored-data subproc subprocess subroutine summary tag-doc tag-proc tag-rect" +
	" tagged-document tagged-process tagged-rectangle terminal text trap-b trap-t trapezoid trapezoid-bottom" +
	" trapezoid-top tri triangle win-pane window-pane anchor choice composite icon note state ";
