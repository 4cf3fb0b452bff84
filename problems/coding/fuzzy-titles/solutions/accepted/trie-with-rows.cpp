// ---
// idea: a trie of all titles; a walk carries one row of the edit-distance table per node and turns back where the whole row is above d
// cost: O(total length of the titles) to build; a search visits the nodes within d edits of a beginning of the query, O(query length) each
// ---
#include <algorithm>
#include <memory>
#include <numeric>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>
using namespace std;

class FuzzyIndex {
public:
    FuzzyIndex(const vector<string>& titles) {
        for (const string& title : titles) {
            Node* node = &root;
            for (const string& character : characters(title)) {
                auto& child = node->children[character];
                if (!child) child = make_unique<Node>();
                node = child.get();
            }
            node->title = title;
        }
    }

    vector<pair<long long, string>> search(const string& query, long long d) {
        const vector<string> typed = characters(query);
        vector<long long> row(typed.size() + 1);
        iota(row.begin(), row.end(), 0);
        vector<pair<long long, string>> found;
        visit(root, row, typed, d, found);
        sort(found.begin(), found.end());
        return found;
    }

private:
    struct Node {
        unordered_map<string, unique_ptr<Node>> children;
        string title;
    };

    Node root;

    static void visit(const Node& node, const vector<long long>& row, const vector<string>& typed, long long d,
                      vector<pair<long long, string>>& found) {
        if (!node.title.empty() && row.back() <= d) found.emplace_back(row.back(), node.title);
        if (*min_element(row.begin(), row.end()) > d) return;
        for (const auto& [character, child] : node.children) {
            vector<long long> longer = {row[0] + 1};
            for (size_t i = 0; i < typed.size(); i++) {
                const long long replaced = row[i] + (typed[i] != character);
                longer.push_back(min({replaced, row[i + 1] + 1, longer[i] + 1}));
            }
            visit(*child, longer, typed, d, found);
        }
    }

    /** The characters of a text in UTF-8, each as its bytes: those after the first begin with the bits 10. */
    static vector<string> characters(const string& text) {
        vector<string> found;
        for (char byte : text) {
            if ((byte & 0xC0) != 0x80) found.emplace_back();
            found.back() += byte;
        }
        return found;
    }
};
