#include "cli/search.hpp"

#include <algorithm>
#include <tuple>

#include "text/strings.hpp"

namespace exbind::cli {
namespace {

bool has(const std::string& text, const std::string& lower_word) {
    return text::to_lower(text).find(lower_word) != std::string::npos;
}

/// Whether the id, or a part of the name between '.', '_', '/' and '-', is the word.
bool has_whole(const std::string& group, const std::string& id, const std::string& lower_word) {
    if (id == lower_word) return true;
    std::string name = text::to_lower(group + '.' + id);
    std::replace_if(
        name.begin(), name.end(), [](char c) { return !text::is_alnum(c); }, ' ');
    const auto parts = text::word_set(name);
    return parts.find(lower_word) != parts.end();
}

/// Where an operation has a word, its fields left aside.
Place place_of(const spec::Group& group, const spec::Operation& operation, const std::string& word) {
    if (has_whole(group.name, operation.id, word)) return Place::whole_name;
    if (has(group.name + '.' + operation.id, word)) return Place::name;
    if (has(operation.title, word)) return Place::heading;
    if (has(operation.route(), word)) return Place::path;
    return Place::nowhere;
}

/// The field that has a word: one that is called so, otherwise the first that contains it.
std::string field_with(const std::vector<FlatField>& fields, const std::string& word) {
    const FlatField* found = nullptr;
    for (const FlatField& each : fields) {
        if (text::to_lower(each.field->name) == word) {
            found = &each;
            break;
        }
        if (found == nullptr && has(each.path, word)) found = &each;
    }
    return found == nullptr ? std::string() : (found->reply ? "reply " : "request ") + found->path;
}

std::vector<std::string> lower(const std::vector<std::string>& words) {
    std::vector<std::string> result;
    for (const std::string& word : words) result.push_back(text::to_lower(word));
    return result;
}

struct Ranked {
    Hit hit;
    Place worst = Place::whole_name;
    unsigned sum = 0;

    void add(Place place) {
        worst = std::max(worst, place);
        sum += static_cast<unsigned>(place);
    }
};

}  // namespace

std::vector<Hit> search(const spec::Spec& spec, const std::vector<std::string>& words) {
    const std::vector<std::string> wanted = lower(words);
    std::vector<Ranked> ranked;
    for (const spec::Group& group : spec.groups)
        for (const spec::Operation& operation : group.operations) {
            Ranked each{{&group, &operation, {}}};
            std::vector<FlatField> fields;
            for (const std::string& word : wanted) {
                Place place = place_of(group, operation, word);
                if (place == Place::nowhere) {
                    if (fields.empty()) fields = flatten(group, operation);
                    const std::string field = field_with(fields, word);
                    if (!field.empty()) place = Place::field;
                    each.hit.fields.push_back(field);
                }
                each.add(place);
                if (place == Place::nowhere) break;
            }
            if (each.worst != Place::nowhere) ranked.push_back(std::move(each));
        }
    if (!words.empty())
        std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
            const std::size_t long_a = a.hit.operation->id.size();
            const std::size_t long_b = b.hit.operation->id.size();
            return std::tie(a.worst, a.sum, long_a) < std::tie(b.worst, b.sum, long_b);
        });
    std::vector<Hit> hits;
    for (Ranked& each : ranked) hits.push_back(std::move(each.hit));
    return hits;
}

bool has_words(const spec::Group& group, const FlatField& field, const std::vector<std::string>& words) {
    const std::vector<std::string> wanted = lower(words);
    return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
        return place_of(group, *field.operation, word) != Place::nowhere || has(field.path, word);
    });
}

}  // namespace exbind::cli
