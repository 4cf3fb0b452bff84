// ---
// idea: a trie over the bytes of UTF-8 whose every node keeps its k leading titles; a play changes the lists on its way only
// cost: O(length · k) per play, O(length + k) per question; memory for every prefix of every title
// ---
#include <algorithm>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>
using namespace std;

class TitleIndex {
public:
    TitleIndex(long long k) : k(k) {
    }

    void addPlay(const string& title, long long n) {
        string folded = fold(title);
        Title& played = titles.try_emplace(folded, Title{folded, title, 0}).first->second;
        played.plays += n;
        Node* node = &root;
        climb(node->leaders, &played);
        for (char byte : folded) {
            node = node->make(byte);
            climb(node->leaders, &played);
        }
    }

    vector<string> suggest(const string& prefix) {
        Node* node = &root;
        for (char byte : fold(prefix)) {
            node = node->find(byte);
            if (node == nullptr) {
                return {};
            }
        }
        vector<string> found;
        for (const Title* title : node->leaders) {
            found.push_back(title->shown);
        }
        return found;
    }

private:
    struct Title {
        string folded;
        string shown;
        long long plays;

        // The order of UTF-8 bytes is the order of code points.
        bool beats(const Title& other) const {
            return plays == other.plays ? folded < other.folded : plays > other.plays;
        }
    };

    struct Node {
        vector<pair<char, unique_ptr<Node>>> children;
        vector<const Title*> leaders;

        Node* find(char byte) {
            for (auto& [held, child] : children) {
                if (held == byte) {
                    return child.get();
                }
            }
            return nullptr;
        }

        Node* make(char byte) {
            Node* found = find(byte);
            return found != nullptr ? found : children.emplace_back(byte, make_unique<Node>()).second.get();
        }
    };

    // Plays only rise, so no other title moves up: the played one passes those that it beats.
    void climb(vector<const Title*>& leaders, const Title* played) {
        auto place = find(leaders.begin(), leaders.end(), played);
        if (place == leaders.end()) {
            leaders.push_back(played);
            place = leaders.end() - 1;
        }
        while (place != leaders.begin() && played->beats(**(place - 1))) {
            iter_swap(place, place - 1);
            --place;
        }
        if ((long long)leaders.size() > k) {
            leaders.pop_back();
        }
    }

    static string fold(const string& text) {
        string folded;
        for (size_t i = 0; i < text.size(); i++) {
            if (text.compare(i, 2, "ß") == 0) {
                folded += "ss";
                i += 1;
            } else if (text.compare(i, 3, "ẞ") == 0) {
                folded += "ss";
                i += 2;
            } else if (text.compare(i, 2, "İ") == 0) {
                folded += "i\u0307";
                i += 1;
            } else if (text[i] == '\xC3' && text[i + 1] >= '\x80' && text[i + 1] <= '\x9E' && text[i + 1] != '\x97') {
                folded += text[i];
                folded += char(text[i + 1] + 0x20);
                i += 1;
            } else {
                folded += text[i] >= 'A' && text[i] <= 'Z' ? char(text[i] + 0x20) : text[i];
            }
        }
        return folded;
    }

    long long k;
    unordered_map<string, Title> titles;
    Node root;
};
