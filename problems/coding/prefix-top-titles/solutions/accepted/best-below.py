# ---
# idea: a trie whose every node knows only the best title below it; a question follows the best ones from the prefix down
# cost: O(length) per play, O(k · length · alphabet) heap steps per question; memory for every prefix of every title
# ---
from collections import Counter
from heapq import heappop, heappush
from operator import attrgetter


class Title:
    """The rank is what titles are sorted by: minus the plays, then the folded text."""

    __slots__ = ("folded", "shown", "rank")

    def __init__(self, folded: str, shown: str) -> None:
        self.folded = folded
        self.shown = shown


class Node:
    __slots__ = ("depth", "best", "children")

    def __init__(self, depth: int, best: Title) -> None:
        self.depth = depth
        self.best = best
        self.children: dict[str, Node] = {}


class TitleIndex:
    END = "\n"

    def __init__(self, k: int) -> None:
        self.k = k
        self.titles: dict[str, Title] = {}
        self.plays: Counter[str] = Counter()
        self.root: Node | None = None

    def add_play(self, title: str, n: int) -> None:
        folded = title.casefold()
        if folded not in self.titles:
            self.titles[folded] = Title(folded, title)
        played = self.titles[folded]
        self.plays[folded] += n
        played.rank = (-self.plays[folded], folded)
        if self.root is None:
            self.root = Node(0, played)
        node = self.root
        for letter in folded + self.END:
            node.best = min(node.best, played, key=attrgetter("rank"))
            if letter not in node.children:
                node.children[letter] = Node(node.depth + 1, played)
            node = node.children[letter]

    def suggest(self, prefix: str) -> list[str]:
        node = self.root
        if node is None:
            return []
        for letter in prefix.casefold():
            if letter not in node.children:
                return []
            node = node.children[letter]
        found: list[str] = []
        waiting = [(*node.best.rank, node)]
        while waiting and len(found) < self.k:
            _, _, node = heappop(waiting)
            found.append(node.best.shown)
            self._open(node, waiting)
        return found

    def _open(self, node: Node, waiting: list[tuple[int, str, Node]]) -> None:
        """All titles below a node but its best one stand beside the way down to it."""
        for letter in (node.best.folded + self.END)[node.depth :]:
            for other, beside in node.children.items():
                if other != letter:
                    heappush(waiting, (*beside.best.rank, beside))
            node = node.children[letter]
