#include "cli/comparison_page.hpp"

#include <algorithm>

#include "render/html.hpp"
#include "render/spell.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

using render::Data;
using spec::Effect;

constexpr std::size_t most_places = 8;  ///< an enum that groups share is documented in a hundred

/// Names may be broken behind "::".
std::string breakable(const std::string& name) {
    return text::replace_all(render::html_text(name), "::", "::<wbr />");
}

Data place_view(const ChangePlace& place) {
    return Data()
        .set("method", place.method)
        .set("path", text::replace_all(render::html_text(place.path), "/", "<wbr />/"))
        .set("page", place.page.empty() ? "" : place.page + ':' + std::to_string(place.line))
        .set("link", render::link(place.link));
}

Data change_view(const cpp::ChangeWords& words, const std::vector<ChangePlace>& places) {
    const std::size_t shown = std::min(places.size(), most_places);
    const std::vector<ChangePlace> first(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(shown));
    const bool both = !words.was.empty() && !words.now.empty();
    return Data()
        .set("subject", breakable(words.subject))
        .set("was", both ? words.was : "")
        .set("now", both ? words.now : "")
        .set("message", words.message)
        .set("places", render::each(first, place_view))
        .set("more", places.size() == shown ? "" : std::to_string(places.size() - shown));
}

Data effect_view(const std::vector<Comparison>& comparisons, Effect effect) {
    std::vector<Data> rows;
    for (const Comparison& each : comparisons)
        for (std::size_t i = 0; i < each.words.size(); ++i)
            if (each.words[i].change.effect == effect) rows.push_back(change_view(each.words[i], each.places[i]));
    const std::size_t count = rows.size();
    return Data()
        .set("headline", std::string(cpp::headline(effect)))
        .set("anchor", std::string(spec::to_text(effect)))
        .set("count", count)
        .set("open", effect != Effect::documentation)
        .set("rows", std::move(rows));
}

}  // namespace

std::optional<std::string> comparison_page(Context& context, const std::vector<Comparison>& comparisons,
                                           const std::string& before, const std::string& after) {
    const auto style = context.site_file("site.css");
    if (!style) return std::nullopt;
    std::vector<Data> effects;
    for (const Effect effect : {Effect::breaking, Effect::behaviour, Effect::addition, Effect::documentation}) {
        Data view = effect_view(comparisons, effect);
        if (!view.members.back().second.items.empty()) effects.push_back(std::move(view));
    }
    return context.templates().fill_page("site/diff.html",
                                         Data()
                                             .set("style", *style)
                                             .set("before", before)
                                             .set("after", after)
                                             .set("step", proposed_step(comparisons))
                                             .set("effects", std::move(effects)),
                                         context.diagnostics);
}

}  // namespace exbind::cli
