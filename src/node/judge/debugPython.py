"""What the debugger starts for one case of a Python solution: `debugPython.py <job file>`, under debugpy.

The same decoding as in a run (harness.py beside this file), without limits and seat belts, and no handler around the
calls, so that an error stops where it is raised. It stops at the first line of the candidate's code that is called.
"""

import ast
import builtins
import importlib.util
import inspect
import json
import os
import sys
import traceback
import types

sys.dont_write_bytecode = True
STOP = "__woodshed_stop__"


def beside(name):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name)
    spec = importlib.util.spec_from_file_location("woodshed_" + name[:-3], path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def plain(function, file):
    """The function of the candidate's own below decorators such as `lru_cache`; None where there is none."""
    found = inspect.unwrap(function) if callable(function) else None
    found = getattr(found, "__func__", found)
    return found if isinstance(found, types.FunctionType) and found.__code__.co_filename == file else None


def with_stop(source, code):
    """The same code with one more statement at its start, on another line than what follows; None where it has no place.

    The statement takes away the call's own trace (the first call puts the old code back, for every later one) and asks the
    debugger to stop at the next line.
    """
    tree = ast.parse(source, code.co_filename)
    for node in ast.walk(tree):
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) or node.name != code.co_name:
            continue
        if min([node.lineno] + [each.lineno for each in node.decorator_list]) != code.co_firstlineno:
            continue
        first = node.body[0]
        has_doc = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
        at = 1 if has_doc and len(node.body) > 1 else 0
        stop = ast.parse("%s.pop(0)(), %s.pop(0)()" % (STOP, STOP)).body[0]
        line = node.body[at].lineno
        for each in ast.walk(stop):
            each.lineno = each.end_lineno = line - 1 if line > 1 else line + 1
            each.col_offset = each.end_col_offset = 0
        node.body.insert(at, stop)
        return inside(compile(tree, code.co_filename, "exec", dont_inherit=True), code)
    return None


def inside(outer, wanted):
    for each in outer.co_consts:
        if isinstance(each, types.CodeType):
            same = each.co_name == wanted.co_name and each.co_firstlineno == wanted.co_firstlineno
            found = each if same else inside(each, wanted)
            if found is not None:
                return found
    return None


def stop_in(function, source):
    """The next call of this function stops in the debugger at its first line."""
    import debugpy

    clean = function.__code__
    changed = with_stop(source, clean)
    if changed is None or changed.co_freevars != clean.co_freevars:
        return False

    def restore():
        function.__code__ = clean

    setattr(builtins, STOP, [restore, debugpy.breakpoint])
    function.__code__ = changed
    return True


def show(name, value):
    text = repr(value)
    print("%s returned %s" % (name, text if len(text) <= 4000 else text[:4000] + "…"), flush=True)


def changed_since(file, source):
    """True after a restart of the session on another text: its lines are not those that run."""
    try:
        with open(file, encoding="utf-8", newline="") as text:
            return text.read() != source
    except OSError:
        return False


def own_frames(file):
    """An error is told with the candidate's frames only."""

    def tell(kind, error, trace):
        while trace is not None and trace.tb_frame.f_code.co_filename != file:
            trace = trace.tb_next
        traceback.print_exception(kind, error, trace)

    return tell


def main():
    harness = beside("harness.py")
    with open(sys.argv[1], encoding="utf-8") as lines:
        job, given = json.loads(lines.readline()), lines.readline()
    source = job["source"]
    if changed_since(job["fileName"], source):
        print("Your file has changed since: stop this session and choose Debug again to see the new text.", flush=True)
    # from Python 3.11 on a call of Python by Python takes no stack of the machine
    sys.setrecursionlimit(120_000 if sys.version_info >= (3, 11) else 10_000)
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)
    file, signature = job["fileName"], job["signature"]
    sys.excepthook = own_frames(file)
    program = harness.Harness(None)
    program.file, program.signature = file, signature
    module = types.ModuleType("solution")
    module.__file__ = file
    sys.modules["solution"] = module
    exec(compile(source, file, "exec", dont_inherit=True), module.__dict__)
    missing = program.find(module.__dict__)
    if missing is not None:
        sys.exit(missing + " Its name must be exactly the one of the starter code.")
    args = harness._loads(given)
    lively = lambda values, params: [harness._lively(v, p["type"]) for v, p in zip(values, params)]  # noqa: E731
    drained = lambda value, kind: list(value) if kind.startswith("iterator") else value  # noqa: E731
    if signature["kind"] == "function":
        function = plain(program.target, file)
        if function is None or not stop_in(function, source):
            print("No first line was found to stop at: set a breakpoint in your file.", flush=True)
        result = program.target(*lively(args, signature["params"]))
        show(signature["name"], drained(result, signature["returns"]))
        return
    methods = {method["name"]: method for method in signature["methods"]}
    stopped, thing = False, None
    for name, *values in args:
        owner = program.target if name == "new" else thing
        function = plain(getattr(owner, "__init__" if name == "new" else name), file)
        if not stopped and function is not None:
            stopped = stop_in(function, source)
        if name == "new":
            thing = program.target(*lively(values, signature["init"]))
            print("new %s" % signature["name"], flush=True)
        else:
            result = getattr(thing, name)(*lively(values, methods[name]["params"]))
            show(name, drained(result, methods[name]["returns"]))


main()
