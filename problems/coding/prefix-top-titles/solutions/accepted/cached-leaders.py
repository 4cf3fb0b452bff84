# ---
# idea: a trie whose every node keeps its k leading titles; a play changes the lists on the way of its title only
# cost: O(length · k) per play, O(length + k) per question; memory for every prefix of every title
# ---
from bisect import insort
from collections import Counter
from operator import attrgetter


class Title:
    """The rank is what titles are sorted by: minus the plays, then the folded text."""

    __slots__ = ("folded", "shown", "rank")

    def __init__(self, folded: str, shown: str) -> None:
        self.folded = folded
        self.shown = shown


class Node:
    __slots__ = ("children", "leaders")

    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.leaders: list[Title] = []


class TitleIndex:
    def __init__(self, k: int) -> None:
        self.k = k
        self.titles: dict[str, Title] = {}
        self.plays: Counter[str] = Counter()
        self.root = Node()

    def add_play(self, title: str, n: int) -> None:
        folded = title.casefold()
        if folded not in self.titles:
            self.titles[folded] = Title(folded, title)
        played = self.titles[folded]
        self.plays[folded] += n
        played.rank = (-self.plays[folded], folded)
        node = self.root
        self._raise(played, node)
        for letter in folded:
            if letter not in node.children:
                node.children[letter] = Node()
            node = node.children[letter]
            self._raise(played, node)

    def suggest(self, prefix: str) -> list[str]:
        node = self.root
        for letter in prefix.casefold():
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [title.shown for title in node.leaders]

    def _raise(self, played: Title, node: Node) -> None:
        """Plays only rise: no other title moves up, so whoever is not in the list stays out."""
        leaders = node.leaders
        if len(leaders) == self.k and leaders[-1].rank < played.rank:
            return
        others = [title for title in leaders if title is not played]
        insort(others, played, key=attrgetter("rank"))
        node.leaders = others[: self.k]
