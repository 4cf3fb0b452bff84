"""Finds what can be changed in a Python solution: one small edit of its text a mutant, at places taken from its tree.

stdin: a JSON list of programs; stdout: for each the list of [operator, start, end, text], offsets in UTF-16 units as
JavaScript counts them, or a string that says why it cannot be read. Each edit keeps the number of lines and compiles.
"""

import ast
import json
import re
import sys
import warnings

COMPARED = {
    ast.Lt: ("<", ["<=", ">="]), ast.LtE: ("<=", ["<", ">"]), ast.Gt: (">", [">=", "<="]), ast.GtE: (">=", [">", "<"]),
    ast.Eq: ("==", ["!="]), ast.NotEq: ("!=", ["=="]), ast.Is: ("is", ["is not"]), ast.IsNot: (r"is\s+not", ["is"]),
    ast.In: ("in", ["not in"]), ast.NotIn: (r"not\s+in", ["in"]),
}  # fmt: skip
COMPUTED = {
    ast.Add: ("+", ["-"]), ast.Sub: ("-", ["+"]), ast.Mult: ("*", ["/"]), ast.Div: ("/", ["*"]),
    ast.FloorDiv: ("//", ["/"]), ast.Mod: ("%", ["//"]), ast.Pow: ("**", ["*"]), ast.LShift: ("<<", [">>"]),
    ast.RShift: (">>", ["<<"]), ast.BitAnd: ("&", ["|"]), ast.BitOr: ("|", ["&"]), ast.BitXor: ("^", ["&"]),
}  # fmt: skip
EXCHANGED = {"min": "max", "max": "min", "floor": "ceil", "ceil": "floor", "bisect_left": "bisect_right",
             "bisect_right": "bisect_left", "any": "all", "all": "any"}  # fmt: skip
# the order of their arguments does not matter, or means nothing
SYMMETRIC = {"min", "max", "gcd", "lcm", "print", "hypot", "isinstance"}
SHORT_TEXT = 20
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Finder:
    def __init__(self, source):
        self.source = source
        self.tree = ast.parse(source)
        # the tree counts bytes in a line
        self.starts = [0]
        for line in source.splitlines(True):
            self.starts.append(self.starts[-1] + len(line))
        self.lines = source.splitlines(True)
        self.edits = []
        self.numbers = self.counting_names()

    def place(self, line, column):
        text = self.lines[line - 1].encode()[:column].decode() if line <= len(self.lines) else ""
        return self.starts[line - 1] + len(text)

    def span(self, node):
        return self.place(node.lineno, node.col_offset), self.place(node.end_lineno, node.end_col_offset)

    def text(self, node):
        start, end = self.span(node)
        return self.source[start:end]

    def add(self, operator, start, end, text):
        self.edits.append((operator, start, end, text))

    def replace(self, operator, node, text):
        self.add(operator, *self.span(node), text)

    def token(self, operator, left, right, pattern, replacements):
        """An operator's sign stands between its two sides, maybe behind a bracket."""
        start, end = self.span(left)[1], self.span(right)[0]
        found = re.search(pattern, self.source[start:end])
        for text in replacements if found else []:
            self.add(operator, start + found.start(), start + found.end(), text)

    def counting_names(self):
        """Names that count: loop variables of range and enumerate, and what ±1 is done to."""
        names = set()
        for node in ast.walk(self.tree):
            if isinstance(node, (ast.For, ast.comprehension)) and isinstance(node.iter, ast.Call):
                called, target = getattr(node.iter.func, "id", ""), node.target
                if called == "enumerate" and isinstance(target, ast.Tuple):
                    target = target.elts[0]
                if called in ("range", "enumerate", "reversed") and isinstance(target, ast.Name):
                    names.add(target.id)
            sides = ()
            if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)):
                sides = (node.left, node.right)
            if isinstance(node, ast.AugAssign) and isinstance(node.op, (ast.Add, ast.Sub)):
                sides = (node.target, node.value)
            if any(isinstance(side, ast.Constant) and side.value == 1 for side in sides):
                names.update(side.id for side in sides if isinstance(side, ast.Name))
        return names

    def run(self):
        self.block(self.tree.body, module=True)
        return self.edits

    # statements

    def block(self, body, module=False, returns=False, known=None):
        """`returns`: the block ends a function, so its last return is no early one; `known`: names that have a value."""
        known = set() if known is None else known
        for i, node in enumerate(body):
            last = returns and i == len(body) - 1
            self.statement(node, module, last, known)

    def statement(self, node, module, last, known):
        if isinstance(node, (ast.Import, ast.ImportFrom, ast.Global, ast.Nonlocal, ast.Pass)):
            return
        if isinstance(node, FUNCTIONS):
            args = node.args
            for default in [*args.defaults, *(one for one in args.kw_defaults if one)]:
                self.expression(default)
            names = {one.arg for one in [*args.posonlyargs, *args.args, *args.kwonlyargs]}
            # an attribute that the constructor does not set is missed at once: nothing is learned from that
            self.block(node.body, returns=True, known=names | ({"__init__"} if node.name == "__init__" else set()))
            return
        if isinstance(node, ast.ClassDef):
            self.block(node.body, module=True)
            return
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            return
        if not module and self.removable(node, last, known):
            start, end = self.span(node)
            self.add("removed statement", start, end, "pass" + "\n" * self.source.count("\n", start, end))
        if isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(one, ast.Name) and re.fullmatch("__.*__", one.id) for one in targets):
                return
            for one in targets:
                if isinstance(one, ast.Subscript):
                    self.expression(one)
                known.update(name.id for name in ast.walk(one) if isinstance(name, ast.Name))
            if isinstance(node, ast.AugAssign):
                self.augmented(node)
            if node.value is not None:
                self.expression(node.value)
            return
        if isinstance(node, (ast.If, ast.While)):
            self.condition(node.test)
        for name in ("test", "value", "iter", "exc", "subject"):
            part = getattr(node, name, None)
            if isinstance(part, ast.expr):
                self.expression(part)
        if isinstance(node, ast.Delete):
            for target in node.targets:
                self.expression(target)
        for item in getattr(node, "items", []):
            self.expression(item.context_expr)
        for one in ast.walk(node.target) if isinstance(node, ast.For) else []:
            if isinstance(one, ast.Name):
                known.add(one.id)
        # what stands in a branch is known after it
        ends = last and isinstance(node, ast.If)
        for name in ("body", "orelse", "finalbody"):
            self.block(getattr(node, name, []), returns=ends, known=known)
        for part in [*getattr(node, "handlers", []), *getattr(node, "cases", [])]:
            self.block(part.body, known=known)

    def removable(self, node, last, known):
        if isinstance(node, (ast.Expr, ast.Continue, ast.Break, ast.Raise, ast.Delete, ast.AugAssign)):
            return True
        if isinstance(node, ast.Return):
            return not last
        if isinstance(node, ast.Assign):
            parts = [part for one in node.targets for part in (one.elts if isinstance(one, ast.Tuple) else [one])]
            return all(
                part.id in known if isinstance(part, ast.Name) else "__init__" not in known for part in parts
            )
        return False

    def augmented(self, node):
        sign, others = COMPUTED.get(type(node.op), ("", []))
        pattern = re.escape(sign + "=")
        self.token("arithmetic", node.target, node.value, pattern, [other + "=" for other in others])
        if isinstance(node.op, (ast.Add, ast.Mult)):
            self.token("arithmetic", node.target, node.value, pattern, ["="])

    # expressions

    def condition(self, test):
        """A single comparison has its opposite among its neighbours, and `not` can be dropped."""
        single = isinstance(test, ast.Compare) and len(test.ops) == 1
        if not single and not (isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)):
            self.replace("boolean", test, "not (" + self.text(test) + ")")

    def expression(self, node):
        if isinstance(node, ast.JoinedStr):
            return
        look = getattr(self, "on_" + type(node).__name__, None)
        if look is not None:
            look(node)
        for name, part in ast.iter_fields(node):
            if name == "annotation":
                continue
            for child in part if isinstance(part, list) else [part]:
                if isinstance(child, ast.comprehension):
                    self.expression(child.iter)
                    for test in child.ifs:
                        self.condition(test)
                        self.expression(test)
                elif isinstance(child, ast.keyword):
                    self.expression(child.value)
                elif isinstance(child, ast.arguments):
                    for default in child.defaults:
                        self.expression(default)
                elif isinstance(child, ast.expr):
                    self.expression(child)

    def on_Compare(self, node):
        sides = [node.left, *node.comparators]
        for op, left, right in zip(node.ops, sides, sides[1:]):
            pattern, others = COMPARED[type(op)]
            self.token("comparison", left, right, pattern, others)

    def on_BinOp(self, node):
        sign, others = COMPUTED.get(type(node.op), ("", []))
        self.token("arithmetic", node.left, node.right, re.escape(sign), others if sign else [])

    def on_BoolOp(self, node):
        this, other = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
        for left, right in zip(node.values, node.values[1:]):
            self.token("boolean", left, right, r"\b" + this + r"\b", [other])

    def on_UnaryOp(self, node):
        start, end = self.span(node)[0], self.span(node.operand)[0]
        sign = {ast.Not: "not", ast.USub: "-"}.get(type(node.op))
        found = re.match(sign + r"\s*", self.source[start:end]) if sign else None
        if found:
            self.add("boolean" if sign == "not" else "arithmetic", start, start + found.end(), "")

    def on_IfExp(self, node):
        self.condition(node.test)

    def on_Constant(self, node):
        value = node.value
        if value is True or value is False:
            self.replace("boolean", node, str(not value))
        elif value is None:
            if not getattr(node, "compared", False):
                self.replace("constant", node, "0")
        elif isinstance(value, int):
            for other in (value + 1, value - 1):
                self.replace("constant", node, str(other) if other >= 0 else "(%d)" % other)
        elif isinstance(value, float):
            self.replace("constant", node, repr(value + 1))
        elif isinstance(value, str) and len(value) <= SHORT_TEXT:
            self.replace("constant", node, '""' if value else '"x"')

    def on_Subscript(self, node):
        part = node.slice
        if isinstance(part, ast.Slice):
            start, end = self.span(node.value)[1], self.span(node)[1]
            inside = start + self.source[start:end].index("[") + 1
            if part.lower is None and part.step is None:
                self.add("boundary", inside, inside, "1")
            if part.upper is None and part.step is None:
                self.add("boundary", end - 1, end - 1, "-1")
            for bound in (part.lower, part.upper):
                self.shifted(bound)
        elif isinstance(part, ast.BinOp) or (isinstance(part, ast.Name) and part.id in self.numbers):
            self.shifted(part)

    def shifted(self, node):
        """A bound that is no constant, whose mutants are those of a constant."""
        sign = isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant)
        if node is None or isinstance(node, (ast.Constant, ast.Starred)) or sign:
            return
        text = self.text(node)
        for step in (" + 1", " - 1"):
            self.replace("boundary", node, (text if isinstance(node, (ast.Name, ast.Call)) else "(%s)" % text) + step)

    def on_Call(self, node):
        called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if called in EXCHANGED:
            end = self.span(node.func)[1]
            self.add("boundary", end - len(called), end, EXCHANGED[called])
        if called == "range" and not any(isinstance(one, ast.Starred) for one in node.args):
            for bound in node.args[:2]:
                self.shifted(bound)
            if len(node.args) == 1:
                at = self.span(node.args[0])[0]
                self.add("boundary", at, at, "1, ")
        if called not in SYMMETRIC:
            self.swapped(node.args)
        for keyword in node.keywords:
            if keyword.arg == "key" and isinstance(keyword.value, ast.Lambda):
                if isinstance(keyword.value.body, ast.Tuple):
                    self.swapped(keyword.value.body.elts)
        for one in node.args:
            if isinstance(one, ast.Tuple):
                self.swapped(one.elts)

    def swapped(self, nodes):
        for left, right in zip(nodes, nodes[1:]):
            if isinstance(left, ast.Starred) or isinstance(right, ast.Starred):
                continue
            (start, middle), (after, end) = self.span(left), self.span(right)
            parts = [self.source[start:middle], self.source[middle:after], self.source[after:end]]
            if parts[0] != parts[2]:
                self.add("swapped arguments", start, end, "".join(reversed(parts)))


def found_in(source):
    try:
        finder = Finder(source)
    except (SyntaxError, ValueError, RecursionError) as error:
        return str(error)
    for node in ast.walk(finder.tree):
        if isinstance(node, ast.Compare):
            for side in node.comparators:
                side.compared = isinstance(side, ast.Constant)
    units = [0]
    for letter in source:
        units.append(units[-1] + (2 if ord(letter) > 0xFFFF else 1))
    edits = []
    for operator, start, end, text in finder.run():
        changed = source[:start] + text + source[end:]
        try:
            compile(changed, "mutant.py", "exec", dont_inherit=True)
        except (SyntaxError, ValueError, RecursionError):
            continue
        edits.append([operator, units[start], units[end], text])
    return edits


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    json.dump([found_in(source) for source in json.load(sys.stdin)], sys.stdout)
