#include "cli/site/search_index.hpp"

#include "cli/listing.hpp"

namespace exbind::cli::site {

using nlohmann::json;

void SearchIndex::add_group(const std::string& exchange, const std::string& group, const std::string& address) {
    groups_.push_back({exchange, group, address});
}

void SearchIndex::add_operation(const Shown& shown) {
    const spec::Operation& operation = shown.operation;
    const std::size_t number = operations_.size();
    operations_.push_back({groups_.size() - 1, operation.id, operation.title, operation.method, operation.path,
                           operation.deprecated ? 1 : 0});
    for (const FlatField& each : flatten(shown.group, operation)) {  // those of the request first
        auto& known = fields_[each.field->wire_name()];
        const auto ends_with = [&](const auto& numbers) { return !numbers.empty() && numbers.back() == number; };
        if (!ends_with(known[0]) && !ends_with(known[1])) known[each.reply ? 1 : 0].push_back(number);
    }
}

void SearchIndex::add_text(Kind kind, const std::string& text, const std::string& context, const std::string& address) {
    texts_.push_back({static_cast<int>(kind), text, context, address});
}

std::string SearchIndex::script() const {
    json fields = json::object();
    for (const auto& [name, places] : fields_)
        for (const std::vector<std::size_t>& numbers : places) {
            json steps = json::array();  // each number as the distance from the one before
            std::size_t before = 0;
            for (const std::size_t number : numbers) {
                steps.push_back(number - before);
                before = number;
            }
            fields[name].push_back(std::move(steps));
        }
    const json index{{"groups", groups_}, {"operations", operations_}, {"fields", fields}, {"texts", texts_}};
    return "self.exbindIndex = " + index.dump(-1, ' ', true, json::error_handler_t::replace) + ";\n";
}

}  // namespace exbind::cli::site
