// ---
// idea: a trie whose every node keeps its k leading titles; a play changes the lists on the way of its title only
// cost: O(length · k) per play, O(length + k) per question; memory for every prefix of every title
// ---
import java.util.*;

class TitleIndex {
    private static final class Title {
        final String folded;
        final String shown;
        long plays;

        Title(String folded, String shown) {
            this.folded = folded;
            this.shown = shown;
        }

        boolean beats(Title other) {
            return plays == other.plays ? folded.compareTo(other.folded) < 0 : plays > other.plays;
        }
    }

    private static final class Node {
        final Map<Character, Node> children = new HashMap<>(4);
        final List<Title> leaders = new ArrayList<>(2);
    }

    private final long k;
    private final Map<String, Title> titles = new HashMap<>();
    private final Node root = new Node();

    TitleIndex(long k) {
        this.k = k;
    }

    void addPlay(String title, long n) {
        String folded = fold(title);
        Title played = titles.computeIfAbsent(folded, text -> new Title(text, title));
        played.plays += n;
        Node node = root;
        climb(node.leaders, played);
        for (int i = 0; i < folded.length(); i++) {
            node = node.children.computeIfAbsent(folded.charAt(i), letter -> new Node());
            climb(node.leaders, played);
        }
    }

    List<String> suggest(String prefix) {
        Node node = root;
        String folded = fold(prefix);
        for (int i = 0; i < folded.length(); i++) {
            node = node.children.get(folded.charAt(i));
            if (node == null) {
                return List.of();
            }
        }
        List<String> found = new ArrayList<>();
        for (Title title : node.leaders) {
            found.add(title.shown);
        }
        return found;
    }

    /** Plays only rise, so no other title moves up: the played one passes those that it beats. */
    private void climb(List<Title> leaders, Title played) {
        int place = leaders.indexOf(played);
        if (place < 0) {
            place = leaders.size();
            leaders.add(played);
        }
        while (place > 0 && played.beats(leaders.get(place - 1))) {
            leaders.set(place, leaders.get(place - 1));
            place--;
        }
        leaders.set(place, played);
        if (leaders.size() > k) {
            leaders.remove(leaders.size() - 1);
        }
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace("ß", "ss");
    }
}
