// ---
// idea: a trie of all titles; a walk carries one row of the edit-distance table per node and turns back where the whole row is above d
// cost: O(total length of the titles) to build; a search visits the nodes within d edits of a beginning of the query, O(query length) each
// ---
import java.util.*;

class FuzzyIndex {
    private static class Node {
        final Map<Integer, Node> children = new HashMap<>();
        String title;
    }

    private final Node root = new Node();

    FuzzyIndex(List<String> titles) {
        for (String title : titles) {
            Node node = root;
            for (int character : title.codePoints().toArray()) {
                node = node.children.computeIfAbsent(character, key -> new Node());
            }
            node.title = title;
        }
    }

    List<Tuple2<Long, String>> search(String query, long d) {
        int[] typed = query.codePoints().toArray();
        int[] row = new int[typed.length + 1];
        for (int i = 0; i < row.length; i++) row[i] = i;
        List<Map.Entry<Integer, String>> found = new ArrayList<>();
        visit(root, row, typed, d, found);
        found.sort(Comparator.comparingInt((Map.Entry<Integer, String> one) -> one.getKey())
            .thenComparing(Map.Entry::getValue, (s, t) -> Arrays.compare(s.codePoints().toArray(), t.codePoints().toArray())));
        List<Tuple2<Long, String>> result = new ArrayList<>();
        for (Map.Entry<Integer, String> one : found) result.add(new Tuple2<>((long) one.getKey(), one.getValue()));
        return result;
    }

    private void visit(Node node, int[] row, int[] typed, long d, List<Map.Entry<Integer, String>> found) {
        int distance = row[typed.length];
        if (node.title != null && distance <= d) found.add(Map.entry(distance, node.title));
        if (Arrays.stream(row).min().getAsInt() > d) return;
        node.children.forEach((character, child) -> {
            int[] longer = new int[row.length];
            longer[0] = row[0] + 1;
            for (int i = 0; i < typed.length; i++) {
                int replaced = row[i] + (typed[i] == character ? 0 : 1);
                longer[i + 1] = Math.min(replaced, Math.min(row[i + 1], longer[i]) + 1);
            }
            visit(child, longer, typed, d, found);
        });
    }
}
