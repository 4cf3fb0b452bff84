# ---
# idea: a trie of all titles; a walk carries one row of the edit-distance table per node and turns back where the whole row is above d
# cost: O(total length of the titles) to build; a search visits the nodes within d edits of a beginning of the query, O(len(query)) each
# ---
class Node:
    __slots__ = ("children", "title")

    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.title: str | None = None


class FuzzyIndex:
    def __init__(self, titles: list[str]) -> None:
        self.root = Node()
        for title in titles:
            node = self.root
            for character in title:
                if character not in node.children:
                    node.children[character] = Node()
                node = node.children[character]
            node.title = title

    def search(self, query: str, d: int) -> list[tuple[int, str]]:
        found = []
        # row[i]: distance between the first i characters of the query and the text from the root to the node
        open_nodes = [(self.root, list(range(len(query) + 1)))]
        while open_nodes:
            node, row = open_nodes.pop()
            if node.title is not None and row[-1] <= d:
                found.append((row[-1], node.title))
            # the minimum never falls from a row to the next
            if min(row) <= d:
                for character, child in node.children.items():
                    open_nodes.append((child, next_row(row, query, character)))
        return sorted(found)


def next_row(row: list[int], query: str, character: str) -> list[int]:
    """The row for the text that is longer by the character."""
    longer = [row[0] + 1]
    for i, typed in enumerate(query):
        longer.append(min(row[i] + (typed != character), row[i + 1] + 1, longer[i] + 1))
    return longer
