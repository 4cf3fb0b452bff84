# ---
# idea: a dictionary into a ring of linked nodes; one sentinel stands between the newest and the oldest
# cost: O(1) amortised per call
# ---
class Node:
    __slots__ = ("id", "size", "older", "newer")

    def __init__(self, id: str, size: int) -> None:
        self.id = id
        self.size = size
        self.older = self.newer = self


class TrackCache:
    def __init__(self, capacity_kb: int) -> None:
        self.free_kb = self.capacity_kb = capacity_kb
        self.nodes: dict[str, Node] = {}
        self.ring = Node("", 0)

    def get(self, id: str) -> int | None:
        node = self.nodes.get(id)
        if node is None:
            return None
        self._unlink(node)
        self._link_newest(node)
        return node.size

    def put(self, id: str, size: int) -> list[str]:
        if size > self.capacity_kb:
            return []
        if id in self.nodes:
            self._remove(self.nodes[id])
        node = self.nodes[id] = Node(id, size)
        self._link_newest(node)
        self.free_kb -= size
        removed = []
        while self.free_kb < 0:
            oldest = self.ring.newer
            self._remove(oldest)
            removed.append(oldest.id)
        return removed

    def _remove(self, node: Node) -> None:
        self._unlink(node)
        del self.nodes[node.id]
        self.free_kb += node.size

    def _unlink(self, node: Node) -> None:
        node.older.newer = node.newer
        node.newer.older = node.older

    def _link_newest(self, node: Node) -> None:
        node.older, node.newer = self.ring.older, self.ring
        self.ring.older.newer = node
        self.ring.older = node
