"""The Python side of the judge: loads one program, calls it with decoded inputs, reports values, never judges them.

Run natively (`main` below: job and inputs on stdin, one JSON a line; frames on fd 3) and inside Pyodide (`Harness` driven
from JavaScript). It receives inputs only. Everything it needs is bound before the candidate's code runs, and values are
read by the methods of their base type, so an overridden `__iter__` or `__eq__` is never asked. The encoding is that of
src/core/problem/wire.ts.
"""

import builtins
import sys
import time
import types
from binascii import a2b_base64, b2a_base64
from itertools import islice
from json import JSONDecoder, JSONEncoder
from json import encoder as _json_encoder

# the functions below keep the built-ins of this moment, whatever is patched later
__builtins__ = dict(vars(builtins))

KEPT_OUTPUT = 64 * 1024
LARGEST_RESULT = 32 * 1024 * 1024
LARGEST_MUTATION_CHECK = 1024 * 1024
DEEPEST_RESULT = 2000
MOST_ITEMS = 5_000_000
SAFE = 2**53 - 1
# the interpreter adapts its code to what it meets in the first calls
REHEARSALS = 10

_mro = type.__dict__["__mro__"].__get__
_name = type.__dict__["__name__"].__get__
_traceback = BaseException.__dict__["__traceback__"].__get__
_type, _id, _len, _repr, _iter, _str = type, id, len, float.__repr__, iter, str
_dict_items, _list_iter, _tuple_iter = dict.items, list.__iter__, tuple.__iter__
_set_iter, _frozen_iter = set.__iter__, frozenset.__iter__
try:
    time.thread_time_ns()
    _thread_time = time.thread_time_ns
except (AttributeError, OSError):
    _thread_time = time.perf_counter_ns


def _json_writer():
    """Compiled code only: methods of JSONEncoder could be patched."""
    make, quote = _json_encoder.c_make_encoder, _json_encoder.c_encode_basestring_ascii
    if make is None or quote is None:
        return JSONEncoder(separators=(",", ":")).encode
    write, join = make(None, None, quote, None, ":", ",", False, False, True), "".join
    return lambda fields: join(write(fields, 0))


_dumps = _json_writer()
_clock = time.perf_counter_ns


class TooLarge(BaseException):
    """The result does not fit into LARGEST_RESULT."""


class Unencodable(Exception):
    """The result contains itself, or is nested too deeply."""


def _untag(found):
    if _len(found) == 1:
        for tag, value in found.items():
            if tag == "$t":
                return tuple(value)
            if tag == "$f":
                return float(value)
            if tag == "$d":
                return {key: item for key, item in value}
            if tag == "$s":
                return set(value)
            if tag == "$i":
                return int(value)
            if tag == "$b":
                return a2b_base64(value)
            if tag == "$a":
                return _shaped(value["items"], value["shape"])
    return found


def _shaped(items, shape):
    if _len(shape) <= 1:
        return list(items)
    step = 1
    for size in shape[1:]:
        step *= size
    return [_shaped(items[i * step : (i + 1) * step], shape[1:]) for i in range(shape[0])]


_scan = JSONDecoder(object_hook=_untag).scan_once


def _loads(text):
    return _scan(text, 0)[0]



class Encoder:
    """One value to the JSON-able form of the wire; counts its size as it goes."""

    def __init__(self):
        self.left = LARGEST_RESULT
        self.open = set()

    def encode(self, value):
        kind = _type(value)
        if kind is int:
            self.left -= 8
            return value if -SAFE <= value <= SAFE else {"$i": _str(value)}
        if kind is _str:
            self.left -= _len(value) + 3
            if self.left < 0:
                raise TooLarge
            return value
        if value is None or kind is bool:
            self.left -= 5
            return value
        if kind is float:
            self.left -= 16
            return {"$f": _repr(value)}
        self.left -= 2
        if self.left < 0:
            raise TooLarge
        if kind is list:
            return self.inside(value, _list_iter, None)
        if kind is tuple:
            return self.inside(value, _tuple_iter, "$t")
        if kind is dict:
            return self.mapping(value)
        if kind is set:
            return self.inside(value, _set_iter, "$s")
        if kind is frozenset:
            return self.inside(value, _frozen_iter, "$s")
        return self.derived(value, _mro(kind))

    def derived(self, value, bases):
        """A subclass of a built-in type, a NumPy value, or nothing we know."""
        if dict in bases:
            return self.mapping(value)
        if list in bases:
            return self.inside(value, _list_iter, None)
        if tuple in bases:
            return self.inside(value, _tuple_iter, "$t")
        if set in bases:
            return self.inside(value, _set_iter, "$s")
        if frozenset in bases:
            return self.inside(value, _frozen_iter, "$s")
        if int in bases:
            return self.encode(int.__index__(value))
        if float in bases:
            return self.encode(float.__float__(value))
        if _str in bases:
            return self.encode(_str.__str__(value))
        if bytes in bases or bytearray in bases:
            data = b2a_base64(value, newline=False).decode("ascii")
            self.left -= _len(data)
            if self.left < 0:
                raise TooLarge
            return {"$b": data}
        numpy = sys.modules.get("numpy")
        if numpy is not None:
            try:
                if numpy.ndarray in bases:
                    shape = [int(size) for size in numpy.ndarray.shape.__get__(value)]
                    flat = numpy.ndarray.tolist(numpy.ndarray.ravel(value))
                    items = [self.encode(item) for item in flat]
                    return {"$a": {"shape": shape, "dtype": _str(value.dtype), "items": items}}
                if numpy.generic in bases:
                    plain = numpy.generic.item(value)
                    if _type(plain) in (int, float, bool, _str, bytes):
                        return self.encode(plain)
            except (AttributeError, TypeError):
                pass
        return {"$x": _str(_name(_type(value)))}

    def inside(self, value, walk, tag):
        mark = _id(value)
        if mark in self.open:
            raise Unencodable("the result contains itself")
        self.open.add(mark)
        encode = self.encode
        if _len(self.open) > DEEPEST_RESULT:
            raise Unencodable("the result is nested more than %d levels deep" % DEEPEST_RESULT)
        items = [encode(item) for item in walk(value)]
        self.open.discard(mark)
        self.left -= _len(items)
        return items if tag is None else {tag: items}

    def mapping(self, value):
        mark = _id(value)
        if mark in self.open:
            raise Unencodable("the result contains itself")
        self.open.add(mark)
        encode = self.encode
        if _len(self.open) > DEEPEST_RESULT:
            raise Unencodable("the result is nested more than %d levels deep" % DEEPEST_RESULT)
        items = [[encode(key), encode(item)] for key, item in _dict_items(value)]
        self.open.discard(mark)
        self.left -= 8 * _len(items)
        return {"$d": items}


class Captured:
    """Stands in for sys.stdout and sys.stderr: keeps 64 KB a case, drops the rest."""

    encoding = "utf-8"
    errors = "replace"
    newlines = None
    closed = False
    line_buffering = False

    def __init__(self):
        self.clear()
        self.buffer = CapturedBytes(self)

    def clear(self):
        self.parts = []
        self.left = KEPT_OUTPUT
        self.dropped = 0

    def write(self, text):
        if not isinstance(text, _str):
            raise TypeError("write() argument must be str, not " + _type(text).__name__)
        size = _len(text)
        if self.left > 0:
            kept = text if size <= self.left else text[: self.left]
            self.parts.append(kept)
            self.left -= _len(kept)
            self.dropped += size - _len(kept)
        else:
            self.dropped += size
        return size

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def close(self):
        pass

    def isatty(self):
        return False

    def writable(self):
        return True

    def readable(self):
        return False

    def seekable(self):
        return False

    def fileno(self):
        return 1

    def text(self):
        kept = "".join(self.parts)
        return kept + ("\n… %d more characters were printed" % self.dropped if self.dropped else "")


class CapturedBytes:
    def __init__(self, text):
        self.to = text

    def write(self, data):
        self.to.write(bytes(data).decode("utf-8", "replace"))
        return _len(data)

    def flush(self):
        pass


def _scripted(spec, name):
    """An injected source of randomness: `{seed: n}` draws like src/node/judge/scriptedCallable.ts, `{values: […]}` replays."""
    if isinstance(spec, dict) and "values" in spec:
        values = list(spec["values"])
        state = [0]

        def replay(*_):
            value = values[state[0] % _len(values)]
            state[0] += 1
            return value

        return replay
    state = [int(spec["seed"] if isinstance(spec, dict) else spec) & 0xFFFFFFFF]

    def draw():
        state[0] = (state[0] + 0x6D2B79F5) & 0xFFFFFFFF
        t = state[0]
        t = ((t ^ (t >> 15)) * (t | 1)) & 0xFFFFFFFF
        t ^= (t + (((t ^ (t >> 7)) * (t | 61)) & 0xFFFFFFFF)) & 0xFFFFFFFF
        return ((t ^ (t >> 14)) & 0xFFFFFFFF) / 4294967296

    if name == "randint":
        return lambda low, high: low + int(draw() * (high - low + 1))
    return draw


def _split(text):
    """`map[int, list[T]]` to ("map", ["int", "list[T]"])."""
    text = text.strip()
    if "[" not in text:
        return text, []
    head, rest = text[: text.index("[")], text[text.index("[") + 1 : text.rindex("]")]
    parts, depth, start = [], 0, 0
    for i, letter in enumerate(rest):
        if letter == "[":
            depth += 1
        elif letter == "]":
            depth -= 1
        elif letter == "," and depth == 0:
            parts.append(rest[start:i])
            start = i + 1
    return head, parts + [rest[start:]]


def _lively(value, type_text):
    """Turns the lists that stand for iterators and the specs that stand for callables into what the signature says."""
    if "iterator" not in type_text and "callable" not in type_text:
        return value
    head, of = _split(type_text)
    if head == "callable":
        return _scripted(value, of[0].strip())
    if head == "iterator":
        return (_lively(item, of[0]) for item in value)
    if head in ("list", "set"):
        return [_lively(item, of[0]) for item in value]
    if head == "tuple":
        return tuple(_lively(item, kind) for item, kind in zip(value, of))
    if head == "map":
        return {key: _lively(item, of[1]) for key, item in value.items()}
    if head == "optional":
        return None if value is None else _lively(value, of[0])
    return value


class Harness:
    """`send` takes the text of one frame (JSON). `load`, then `run` for each input line."""

    def __init__(self, send):
        self.send = send
        self.printed = Captured()
        self.ready = False

    def frame(self, **fields):
        self.send(_dumps(fields))

    def load(self, job):
        self.file = job["fileName"]
        self.signature = job["signature"]
        self.exact_times = job.get("exactTimes", False)
        sys.stdout = sys.stderr = self.printed
        source = job["source"].removeprefix("\ufeff")
        try:
            code = compile(source, self.file, "exec", dont_inherit=True)
        except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
            line = getattr(error, "lineno", None)
            frames = [{"lineBase0": max(0, line - 1), "functionName": ""}] if line else []
            message = _type(error).__name__ + ": " + (getattr(error, "msg", None) or _str(error))
            self.frame(t="failed", kind="compile", message=message, frames=frames)
            return False
        self.frame(t="loading")
        module = types.ModuleType("solution")
        module.__file__ = self.file
        module.__builtins__ = builtins
        sys.modules["solution"] = module
        try:
            cache = sys.modules.get("linecache")
            if cache is not None:
                cache.cache[self.file] = (_len(source), None, source.splitlines(True), self.file)
            exec(code, module.__dict__)
        except BaseException as error:
            self.frame(t="loadfail", outcome=self.failure(error), output=self.printed.text())
            return False
        missing = self.find(module.__dict__)
        if missing is not None:
            self.frame(t="loadfail", outcome={"kind": "missing", "message": missing}, output=self.printed.text())
            return False
        self.ready = True
        self.frame(t="ready", runtime=job["runtime"])
        return True

    def find(self, names):
        name, kind = self.signature["name"], self.signature["kind"]
        found = names.get(name)
        if kind == "class":
            if not isinstance(found, type):
                return self.absent("class", name, [n for n, v in names.items() if isinstance(v, type) and n[0] != "_"])
            self.target = found
            for method in self.signature["methods"]:
                if not callable(getattr(found, method["name"], None)):
                    own = [n for n, v in vars(found).items() if callable(v) and n[0] != "_"]
                    return self.absent("method", method["name"], own)
            return None
        if not callable(found):
            functions = [n for n, v in names.items() if isinstance(v, types.FunctionType) and n[0] != "_"]
            return self.absent("function", name, functions)
        self.target = found
        return None

    def absent(self, what, name, others):
        there = (" It has " + ", ".join("`%s`" % n for n in others[:5]) + ".") if others else ""
        return "%s `%s` was not found in %s.%s" % (what, name, self.file, there)

    def failure(self, error):
        """Asks nothing of the exception itself: its class may have any method overridden."""
        kind = _type(error)
        bases = _mro(kind)
        if SystemExit in bases:
            return {"kind": "exited", "message": "sys.exit(%s)" % self.words(SystemExit.code.__get__(error) or "")}
        if MemoryError in bases:
            return {"kind": "memory-limit"}
        if kind is TooLarge:
            return {"kind": "output-limit"}
        frames = []
        trace = _traceback(error)
        while trace is not None:
            code = trace.tb_frame.f_code
            if code.co_filename == self.file:
                frames.append({"lineBase0": trace.tb_lineno - 1, "functionName": code.co_name})
                if _len(frames) > 40:
                    del frames[20]
            trace = trace.tb_next
        frames.reverse()
        return {"kind": "threw", "type": _str(_name(kind)), "message": self.words(error), "frames": frames}

    def words(self, value):
        try:
            return _str.__str__(_str(value))[:2000]
        except BaseException:
            return ""

    def decode(self, line):
        case = _loads(line)
        return case["k"], case["args"]

    def run(self, line):
        k, args = self.decode(line)
        printed = self.printed
        printed.clear()
        sys.stdout = sys.stderr = printed
        self.frame(t="s", k=k)
        spent = [0]
        try:
            value = self.operate(args, spent) if self.signature["kind"] == "class" else self.call(args, spent)
            outcome = {"kind": "returned", "value": value}
            if _len(line) <= LARGEST_MUTATION_CHECK and not self.exact_times:
                after = self.changed(args, line)
                if after is not None:
                    outcome["argsAfter"] = after
        except Unencodable as error:
            outcome = {"kind": "threw", "type": "ValueError", "message": _str(error), "frames": []}
        except BaseException as error:
            outcome = self.failure(error)
        self.frame(t="e", k=k, outcome=outcome, cpuMs=spent[0] / 1e6, output=printed.text())

    def call(self, args, spent):
        target = self.target
        params = self.signature["params"]
        lively = [_lively(value, param["type"]) for value, param in zip(args, params)]
        returns = self.signature["returns"]
        begin = _thread_time()
        try:
            result = target(*lively)
            if returns.startswith("iterator"):
                result = list(islice(_iter(result), MOST_ITEMS))
        finally:
            spent[0] = _thread_time() - begin
        if spent[0] > 50_000_000:
            self.frame(t="r")
        return Encoder().encode(result)

    def operate(self, args, spent):
        """A class: the results of the operations, each taken at once, as a later operation may change a returned list."""
        kinds = {"new": self.signature["init"]}
        methods = {"new": None}
        returns = {"new": "none"}
        for method in self.signature["methods"]:
            kinds[method["name"]] = method["params"]
            returns[method["name"]] = method["returns"]
        special = [n for n, params in kinds.items() if any(("iterator" in p["type"] or "callable" in p["type"]) for p in params)]
        script = [
            (op[0], [_lively(v, p["type"]) for v, p in zip(op[1:], kinds[op[0]])] if op[0] in special else op[1:])
            for op in args
        ]
        results, target, encoder = [], None, Encoder()
        encode, add = encoder.encode, results.append
        begin = _thread_time()
        try:
            for name, values in script:
                if name == "new":
                    target = self.target(*values)
                    methods = {m["name"]: getattr(target, m["name"]) for m in self.signature["methods"]}
                    add(None)
                else:
                    result = methods[name](*values)
                    if returns[name].startswith("iterator"):
                        result = list(islice(_iter(result), MOST_ITEMS))
                    add(encode(result))
        finally:
            spent[0] = _thread_time() - begin
        return results

    def changed(self, args, line):
        fresh = self.decode(line)[1]
        try:
            if args == fresh:
                return None
        except BaseException:
            pass
        after = Encoder().encode(args)
        return after if _dumps(after) != _dumps(Encoder().encode(fresh)) else None


def embedded(send, runtime):
    """For Pyodide, where nothing waits on stdin: functions that load a job (JSON text) and run an input line."""
    harness = Harness(send)
    return [lambda job: harness.load({**JSONDecoder().decode(job), "runtime": runtime}), harness.run]


def rehearse():
    """Goes once through all that a run goes through, while there is time: code is read from the disk at its first use."""
    harness = Harness(lambda text: None)
    rows = {"name": "rows", "type": "list[tuple[string, int]]"}
    signature = {"kind": "function", "name": "turned", "params": [rows], "returns": "list[list[any]]"}
    source = "def turned(rows):\n    return [list(reversed(row)) for row in rows] + [{0.5: {None}}]\n"
    harness.load({"fileName": "rehearsal.py", "source": source, "signature": signature, "runtime": ""})
    for _ in range(REHEARSALS):
        harness.run('{"k":0,"args":[[{"$t":["a",1]},{"$t":["b",2]}]]}')
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    del sys.modules["solution"], sys.modules["linecache"].cache["rehearsal.py"]


def close_doors():
    """For Pyodide: the ways from Python into the surrounding JavaScript."""
    sys.setrecursionlimit(20_000)
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)
    import linecache  # noqa: F401

    import pyodide.code

    for name in ("run_js", "eval_code_async"):
        if hasattr(pyodide.code, name):
            delattr(pyodide.code, name)
    for name in list(sys.modules):
        if name.split(".")[0] in ("js", "pyodide_js", "_pyodide", "pyodide"):
            sys.modules[name] = None


def _resolver(os):
    """Where a path leads, through links and `..`, by functions that cannot be patched."""
    if os.sep != "/":
        real = os.path.realpath
        return lambda path: real(path)
    readlink, folder, split = os.readlink, os.getcwd, _str.split

    def resolve(path):
        rest = split(path if path[:1] == "/" else folder() + "/" + path, "/")
        rest.reverse()
        place, links = "", 0
        while rest:
            part = rest.pop()
            if part in ("", "."):
                continue
            if part == "..":
                place = place[: place.rfind("/")] if place else ""
                continue
            try:
                target = readlink(place + "/" + part)
            except OSError:
                place = place + "/" + part
                continue
            links += 1
            if links > 40:
                return ""
            if target[:1] == "/":
                place = ""
            parts = split(target, "/")
            parts.reverse()
            rest.extend(parts)
        return place

    return resolve


def seat_belts():
    """Seat belts, not a wall: an audit hook that denies what no solution needs.

    Gets ready what takes time and returns what fastens them: called with the folders that may be read beside the standard
    library.
    """
    import os

    sep = os.sep

    def places(paths):
        return tuple(os.path.realpath(path) + sep for path in paths if path)

    library = places([os.path.dirname(os.__file__), *sys.path])
    files = {"/dev/null", "/dev/urandom", "/dev/random", "/etc/localtime"}
    zones = ("/usr/share/zoneinfo/", "/proc/self/status", "/sys/devices/system/cpu", "/proc/cpuinfo", "/proc/meminfo")
    writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    denied = frozenset({
        "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "pty.spawn", "subprocess.Popen",
        "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.chmod", "os.chown", "os.link", "os.symlink", "os.truncate",
        "os.utime", "os.kill", "os.killpg", "signal.pthread_kill", "shutil.rmtree", "shutil.copyfile", "shutil.move",
        "gc.get_objects", "gc.get_referrers", "gc.get_referents", "sys._current_frames", "sys._current_exceptions",
        "ctypes.dlopen", "ctypes.dlsym", "ctypes.dlsym/handle", "ctypes.call_function", "ctypes.cdata",
        "ctypes.string_at", "ctypes.wstring_at", "ctypes.addressof", "webbrowser.open", "resource.setrlimit",
        "resource.prlimit", "fcntl.fcntl", "fcntl.ioctl", "fcntl.flock", "fcntl.lockf",
    })  # fmt: skip
    # compiled modules that start processes or write files and tell no hook
    unheard = frozenset({"_posixsubprocess", "_dbm", "_gdbm", "readline", "_testcapi", "_xxsubinterpreters"})
    try:
        import _posixsubprocess

        def fork_exec(*_):
            raise PermissionError("the judge does not allow a process of its own")

        _posixsubprocess.fork_exec = fork_exec
    except ImportError:
        pass
    resolve = _resolver(os)
    folders = library
    starts, text_of, decode = _str.startswith, _str.__str__, bytes.decode

    def reads(path):
        if (path in files or starts(path, zones)) and "/.." not in path:
            return True
        return starts(resolve(path) + sep, folders)

    def hook(event, details):
        if event == "open":
            path, _, flags = details[0], details[1], details[2]
            kind = _type(path)
            if kind is int:
                return
            if kind is not _str:
                path = decode(path, "utf-8", "surrogateescape") if bytes in _mro(kind) else text_of(path)
            if _type(flags) is not int or flags & writing:
                if path != "/dev/null":
                    raise PermissionError("the judge lets a solution write no file: %s" % path)
            elif not reads(path):
                raise PermissionError("the judge lets a solution read no file: %s" % path)
        elif event in denied or starts(event, ("socket.", "sqlite3.")):
            if event == "ctypes.dlopen" and details[0] is None:
                return
            raise PermissionError("the judge does not allow %s" % event)
        elif event == "import" and details[0] in unheard:
            raise ImportError("the judge does not allow the module %s" % details[0])

    def fasten(more):
        nonlocal folders
        folders = library + places(more)
        sys.addaudithook(hook)

    return fasten


def main():
    """stdin: the job, then one input a line, an empty line at the end; end of file: the judge is gone. Frames on fd 3."""
    import faulthandler
    import os
    import signal
    import threading

    feed = os.dup(0)
    channel = os.dup(3)
    traces = os.dup(4)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for fd in (0, 3, 4):
        os.dup2(nothing, fd, inheritable=False)
    os.close(nothing)
    if hasattr(faulthandler, "register"):
        faulthandler.register(signal.SIGUSR1, file=traces, all_threads=True)
    try:
        import ctypes  # also spares NumPy's own import of it after the guard is up

        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    except (ImportError, OSError, AttributeError):
        pass

    # loaded once here, so that a spare interpreter has paid for them before the candidate waits
    import bisect, collections, dataclasses, functools, heapq, linecache, math, random, re, typing  # noqa: E401,F401

    try:
        import resource
    except ImportError:
        resource = None
    import io

    write, leave = os.write, os._exit
    lines = os.fdopen(feed, "rb", buffering=1 << 16)
    waiting = []
    more = threading.Semaphore(0)
    acquire, release, take = more.acquire, more.release, waiting.pop
    nonce = b""

    def send(text):
        data = nonce + text.encode("ascii") + b"\n"
        at = 0
        while at < _len(data):
            at += write(channel, data[at:] if at else data)

    harness = Harness(send)

    def work():
        try:
            acquire()
            if harness.load(take(0)):
                while True:
                    acquire()
                    line = take(0)
                    if line is None:
                        break
                    harness.run(line)
                    line = None
                harness.frame(t="end")
            leave(0)
        except BaseException:
            # what the solution did to the interpreter reached even this place
            leave(70)

    stack = int(sys.argv[1]) << 20
    sys.setrecursionlimit(120_000)
    threading.stack_size(stack)
    threading.Thread(target=work, daemon=True).start()
    # the candidate's own threads need no such stack
    threading.stack_size(0)
    fasten = seat_belts()
    rehearse()
    sys.stdin = io.StringIO("")

    job = JSONDecoder().decode((lines.readline() or os._exit(0)).decode("utf-8"))
    nonce = job["nonce"].encode("ascii") + b" "
    try:
        if sys.platform == "linux" and job["memoryMb"]:
            room = (job["memoryMb"] + 192 << 20) + stack
            resource.setrlimit(resource.RLIMIT_AS, (room, room))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (16 << 20, 16 << 20))
    except (AttributeError, ValueError, OSError):
        pass
    sys.path.extend(job["sitePackages"])
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)
    if job["guard"]:
        fasten(job["sitePackages"])
    sys.modules["__main__"] = types.ModuleType("__main__")
    waiting.append(job)
    release()
    while True:
        line = lines.readline()
        if not line:
            leave(0)
        waiting.append(None if line == b"\n" else line.decode("utf-8"))
        release()


if __name__ == "__main__" and sys.platform != "emscripten":
    main()
