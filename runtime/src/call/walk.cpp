#include "walk.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <iterator>
#include <limits>

#include "exbind/fields.hpp"
#include "json/encode_scalar.hpp"
#include "sign/percent.hpp"
#include "values/bytes.hpp"
#include "values/headers.hpp"
#include "values/timestamp.hpp"
#include "values/usage_error.hpp"

namespace exbind::inline v0_1::detail {
namespace {

template <class Values>
auto find_value(Values& values, std::string_view name) {
    const auto found = std::find_if(values.begin(), values.end(), [&](const auto& each) { return each.first == name; });
    return found == values.end() ? nullptr : &found->second;
}

template <class Number>
std::optional<Number> number_of(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Compares integers of any length.
bool less_number(std::string_view a, std::string_view b) {
    a.remove_prefix(std::min(a.find_first_not_of('0'), a.size()));
    b.remove_prefix(std::min(b.find_first_not_of('0'), b.size()));
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

std::string text_in(const PageReply& told, std::string_view path) {
    return path.empty() ? std::string() : told_in_body(told, path);
}
std::optional<std::int64_t> number_in(const PageReply& told, std::string_view path) {
    return number_of<std::int64_t>(text_in(told, path));
}

std::int64_t floor_units(std::chrono::nanoseconds time, TimeUnit unit) {
    const std::int64_t factor = nanoseconds_in(unit);
    const std::int64_t whole = time.count() / factor;
    return time.count() % factor < 0 ? whole - 1 : whole;
}

/// Saturates at the limits of int64.
std::int64_t moved(std::int64_t at, int by) {
    if (by > 0 && at > std::numeric_limits<std::int64_t>::max() - by) return at;
    if (by < 0 && at < std::numeric_limits<std::int64_t>::min() - by) return at;
    return at + by;
}

}  // namespace

Walk::Walk(const Operation& operation, const Values& query, std::size_t max_pages)
    : operation_(operation),
      paging_(*operation.pages),
      max_pages_(max_pages),
      fault_(PageRows::fault_of(operation)),
      size_(paging_.usual_size) {
    if (!fault_ && find_value(query, paging_.against) != nullptr) {
        fault_ = usage_error("pages() continues by \"" + std::string(paging_.parameter) +
                             "\"; where it would begin with \"" + std::string(paging_.against) +
                             "\" is not documented: leave that out and stop at the row you want");
    }
    if (const std::string* size = find_value(query, paging_.limit)) size_ = number_of<std::size_t>(*size).value_or(0);
    if (paging_.largest_size != 0) size_ = std::min<std::size_t>(size_, paging_.largest_size);
    const std::string* start = find_value(query, paging_.parameter);
    if (start != nullptr) start_ = *start;
    if (paging_.by == Paging::By::token && !start_.empty()) tokens_.push_back(std::hash<std::string>{}(start_));
    const bool by_number = paging_.by == Paging::By::number;
    number_ = by_number ? paging_.first : 0;
    if ((!by_number && paging_.by != Paging::By::offset) || start == nullptr) return;
    const auto number = number_of<std::int64_t>(*start);
    if (!number && !fault_) {
        fault_ = usage_error("\"" + std::string(paging_.parameter) +
                             (by_number ? "\" is not a page number" : "\" is not a number of rows"));
    }
    number_ = number.value_or(number_);
}

bool Walk::done() const {
    const std::lock_guard lock(mutex_);
    return done_;
}

std::optional<Error> Walk::next(Values& query, std::size_t& number) const {
    if (fault_) return fault_;
    const std::lock_guard lock(mutex_);
    if (done_) return usage_error("there are no more pages; check done() first");
    if (pages_ >= max_pages_) {
        return usage_error("stopped after " + std::to_string(pages_) + " pages; PageOptions::max_pages allows no more");
    }
    number = pages_;
    if (query_) query = *query_;
    if (!text_) return std::nullopt;
    if (std::string* const value = find_value(query, paging_.parameter)) {
        *value = *text_;
    } else {
        query.emplace_back(paging_.parameter, *text_);
    }
    return std::nullopt;
}

std::optional<Error> Walk::take(std::size_t number, void* reply, const PageReply& told) {
    const std::lock_guard lock(mutex_);
    if (done_ || number != pages_) return usage_error("this page was already taken; call next() for another");
    PageRows rows(operation_, reply);
    std::optional<Error> error;
    switch (paging_.by) {
        case Paging::By::none:
            break;
        case Paging::By::id:
        case Paging::By::time:
            done_ = rows.size() == 0;
            if (!done_) error = paging_.by == Paging::By::id ? take_ids(rows) : take_times(rows);
            break;
        case Paging::By::number:
            error = take_numbers(rows, told);
            break;
        case Paging::By::offset:
            error = take_offset(rows, told);
            break;
        case Paging::By::token:
        case Paging::By::link:
            error = take_token(rows, told);
            break;
    }
    if (!error) ++pages_;
    return error;
}

Error Walk::stuck(std::string_view why) const {
    Error error;
    error.kind = ErrorKind::decode;
    error.outcome = Outcome::accepted;
    error.message = "the next page cannot be found: " + std::string(why);
    return error;
}

Error Walk::unusable(std::size_t index, std::string_view why) const {
    Error error = stuck(why);
    error.path = std::string(paging_.rows) + '[' + std::to_string(index) + "]." + std::string(paging_.cursor);
    return error;
}

std::optional<Error> Walk::take_ids(PageRows& rows) {
    const Type& type = rows.cursor_field().type;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::string& id = ids.emplace_back();
        if (has_scalar(type, rows.cursor(i))) append_text(type, rows.cursor(i), id);
        if (id.empty()) return unusable(i, "a row has no value there");
    }
    auto sorted = ids;
    std::sort(sorted.begin(), sorted.end());
    if (const auto twice = std::adjacent_find(sorted.begin(), sorted.end()); twice != sorted.end()) {
        return unusable(static_cast<std::size_t>(std::find(ids.begin(), ids.end(), *twice) - ids.begin()),
                        "two rows share this value, so it cannot tell where to go on");
    }
    const std::string& cursor = text_ ? *text_ : start_;
    if (std::all_of(ids.begin(), ids.end(), all_digits)) {
        for (std::size_t i = 1; i < ids.size(); ++i)
            if (less_number(ids[i - 1], ids[i]) != paging_.oldest_first) return against_order(i);
        // A page goes on where the cursor is. One that does not is not the page that was asked for.
        const auto is_passed = [&](const std::string& id) {
            return paging_.towards_newer ? less_number(id, cursor) : less_number(cursor, id);
        };
        const auto passed = all_digits(cursor) ? std::find_if(ids.begin(), ids.end(), is_passed) : ids.end();
        if (passed != ids.end())
            return unusable(static_cast<std::size_t>(passed - ids.begin()),
                            "the row lies before the cursor, " + cursor);
    }
    const std::string last = ids[rows.last()];
    std::vector<std::string> fresh;
    for (std::size_t i = rows.size(); i-- > 0;) {
        if (std::find(before_.begin(), before_.end(), ids[i]) == before_.end()) {
            fresh.push_back(ids[i]);
        } else {
            rows.erase(i);
        }
    }
    if (fresh.empty()) {
        // Only the row at the cursor itself: this was the last page. Pages of one row never get further.
        done_ = ids.size() == 1 && ids.front() == cursor && paging_.bound != Paging::Bound::excluded && size_ != 1;
        if (!done_) return stuck("the same rows came again, \"" + std::string(paging_.cursor) + "\" does not move on");
        return std::nullopt;
    }
    if (std::find(fresh.begin(), fresh.end(), last) == fresh.end())
        return stuck("the page ends with a row that came before; if rows come " +
                     std::string(paging_.oldest_first ? "newest" : "oldest") + " first, set pages.order in an overlay");
    if (auto error = meet(fresh)) return error;
    text_ = last;
    before_ = std::move(ids);
    return std::nullopt;
}

Error Walk::against_order(std::size_t index) const {
    return unusable(index,
                    std::string("the rows come ") + (paging_.oldest_first ? "newest" : "oldest") +
                        " first here, against the spec, so others may be left out; set pages.order in an overlay "
                        "if they always do");
}

// Remembers rows. An error if one of them came earlier than on the previous page: the exchange jumped back.
std::optional<Error> Walk::meet(const std::vector<std::string>& rows) {
    std::vector<std::size_t> hashes;
    for (const std::string& row : rows) hashes.push_back(std::hash<std::string>{}(row));
    std::sort(hashes.begin(), hashes.end());
    std::vector<std::size_t> again;
    std::set_intersection(hashes.begin(), hashes.end(), met_.begin(), met_.end(), std::back_inserter(again));
    if (!again.empty())
        return stuck(
            "rows of an earlier page came again: the exchange ignores " +
            (paging_.parameter.empty() ? std::string("its own link") : '"' + std::string(paging_.parameter) + '"') +
            ", or its list changed meanwhile; begin anew");
    const auto middle = static_cast<std::ptrdiff_t>(met_.size());
    met_.insert(met_.end(), hashes.begin(), hashes.end());
    std::inplace_merge(met_.begin(), met_.begin() + middle, met_.end());
    return std::nullopt;
}

// A page may end between rows with the same time. The next page therefore begins so that all rows of that time are
// returned again, and those seen before are removed, each as often as it was seen. The walk moves past that time only
// once nothing new is returned for it, and fails if it fills a whole page, since more rows could be hidden behind it.
std::optional<Error> Walk::take_times(PageRows& rows) {
    const std::size_t size = rows.size();
    const int sign = paging_.towards_newer ? -1 : 1;
    const int widest = paging_.bound == Paging::Bound::included ? 0 : 1;
    const int narrowest = paging_.bound == Paging::Bound::excluded ? 0 : -1;
    const auto find_row = [](std::vector<Seen>& list, std::int64_t at, const std::string& digest) {
        return std::find_if(list.begin(), list.end(),
                            [&](const Seen& row) { return row.at == at && row.digest == digest; });
    };
    const bool nearest_first = paging_.towards_newer == paging_.oldest_first;
    // No row of the page may lie before the time that was asked for.
    const std::string& cursor = text_ ? *text_ : start_;
    const std::int64_t start = sign * number_of<std::int64_t>(cursor).value_or(0);
    const bool has_start = number_of<std::int64_t>(cursor).has_value();
    std::vector<Seen> page;
    std::vector<std::size_t> fresh;
    std::int64_t previous = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const auto* time = read_slot<TimePoint>(rows.cursor(i), rows.cursor_field().type.holder);
        if (time == nullptr) return unusable(i, "a row has no time there");
        if (*time == TimePoint::max() || *time == TimePoint::min()) return unusable(i, "that time is out of range");
        const std::int64_t at = sign * floor_units(time->time_since_epoch(), paging_.unit);
        if (i > 0 && (nearest_first ? at > previous : at < previous)) return against_order(i);
        if (has_start && at > start) return unusable(i, "the row lies before the cursor, " + cursor);
        previous = at;
        std::string digest = rows.digest(i);
        auto entry = find_row(page, at, digest);
        if (entry == page.end()) entry = page.insert(page.end(), {at, std::move(digest), 0});
        ++entry->count;
        const auto known = find_row(seen_, at, entry->digest);
        if (known == seen_.end() || entry->count > known->count) fresh.push_back(i);
    }
    const std::int64_t farthest = nearest_first ? page.back().at : page.front().at;
    const std::int64_t nearest = nearest_first ? page.front().at : page.back().at;

    if (fresh.empty()) {
        const std::size_t full = size_ != 0 ? size_ : size;
        if (farthest == nearest && farthest == reached_ && size >= full) {
            return stuck("a whole page of " + std::to_string(size) + " rows shares one \"" +
                         std::string(paging_.cursor) + "\", and more may; ask for larger pages or for less at once");
        }
        if (overlap_ == narrowest) return stuck("the same rows came again");
        --overlap_;
    } else {
        if (reached_ && farthest > *reached_) return stuck("the rows jumped back");
        for (Seen& each : page) {
            const auto known = find_row(seen_, each.at, each.digest);
            if (known == seen_.end()) {
                seen_.push_back(std::move(each));
            } else {
                known->count = std::max(known->count, each.count);
            }
        }
        seen_.erase(std::remove_if(seen_.begin(), seen_.end(),
                                   [&](const Seen& each) { return each.at > moved(farthest, widest); }),
                    seen_.end());
        reached_ = farthest;
        overlap_ = widest;
    }
    for (std::size_t i = size; i-- > 0;)
        if (!std::binary_search(fresh.begin(), fresh.end(), i)) rows.erase(i);
    text_ = std::to_string(sign * moved(*reached_, overlap_));
    return std::nullopt;
}

// Rows added since the previous page push its last rows to the top of this one. Rows are told apart by all they hold.
std::optional<Error> Walk::drop_rows_of_page_before(PageRows& rows) {
    std::vector<std::string> digests;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::string digest = rows.digest(i);
        if (std::find(digests.begin(), digests.end(), digest) != digests.end()) {
            Error error = stuck("two rows are alike, so rows that come again cannot be told from others");
            error.path = std::string(paging_.rows) + '[' + std::to_string(i) + ']';
            return error;
        }
        digests.push_back(std::move(digest));
    }
    std::size_t again = std::min(digests.size(), before_.size());
    while (again > 0 && !std::equal(digests.begin(), digests.begin() + static_cast<std::ptrdiff_t>(again),
                                    before_.end() - static_cast<std::ptrdiff_t>(again))) {
        --again;
    }
    if (again == digests.size()) {
        return stuck("the page at \"" + std::string(paging_.parameter) + "\" " + std::to_string(number_) +
                     " holds only rows of the page before it");
    }
    if (auto error = meet({digests.begin() + static_cast<std::ptrdiff_t>(again), digests.end()})) return error;
    for (std::size_t i = again; i-- > 0;) rows.erase(i);
    before_ = std::move(digests);
    return std::nullopt;
}

// An empty page is the last one unless the reply says that more follow: exchanges filter after they cut.
std::optional<Error> Walk::take_numbers(PageRows& rows, const PageReply& told) {
    const bool is_empty = rows.size() == 0;
    if (const auto current = number_in(told, paging_.current); current && !is_empty) {
        if (*current != number_ && (text_ || !start_.empty())) {
            return stuck("page " + std::to_string(*current) + " came where page " + std::to_string(number_) +
                         " was asked for");
        }
        number_ = *current;
    }
    if (number_ < 0 || number_ == std::numeric_limits<std::int64_t>::max())
        return stuck("page " + std::to_string(number_) + " has no next one");
    if (!is_empty) {
        if (auto error = drop_rows_of_page_before(rows)) return error;
    }
    const auto total = number_in(told, paging_.total_pages);
    const std::int64_t place = number_ - paging_.first + 1;  // of the page among all
    const std::string more = text_in(told, paging_.more);
    const bool is_counted_out = is_empty ? !total || place >= *total : place == total;
    done_ = more == "false" || (more != "true" && is_counted_out);
    text_ = std::to_string(++number_);
    return std::nullopt;
}

std::optional<Error> Walk::take_offset(PageRows& rows, const PageReply& told) {
    const std::size_t size = rows.size();
    const std::string more = text_in(told, paging_.more);
    if (size == 0 && more == "true") return stuck("the page is empty, but the reply says that more rows follow");
    if (size != 0) {
        if (auto error = drop_rows_of_page_before(rows)) return error;
    }
    const auto skip = static_cast<std::int64_t>(size);
    if (number_ > std::numeric_limits<std::int64_t>::max() - skip) return stuck("the offset is out of range");
    number_ += skip;
    done_ = size == 0 || more == "false";
    text_ = std::to_string(number_);
    return std::nullopt;
}

// The exchange names the next page itself. What can go wrong is that it names one that was there before.
std::optional<Error> Walk::take_token(PageRows& rows, const PageReply& told) {
    std::string next;
    std::optional<Values> query;
    if (paging_.by == Paging::By::link) {
        NextLink link = next_link(told);
        if (!link.fault.empty()) return stuck(link.fault);
        query = std::move(link.query);
        if (query) next = '?' + encoded_query(*query);
    } else if (!paging_.header.empty()) {
        const Header* const header = find_header(told.http.headers, paging_.header);
        if (header != nullptr) next = trimmed(header->value);
    } else {
        next = text_in(told, paging_.next);
    }
    // Ids and positions begin at 1 where they are numbers.
    if (const auto number = number_of<std::int64_t>(next); number && *number <= 0) next.clear();
    const std::string more = text_in(told, paging_.more);
    if (more == "false") next.clear();
    if (more == "true" && next.empty()) return stuck("the reply says that more follows, but not where");
    const std::size_t hash = std::hash<std::string>{}(next);
    const bool stays = !tokens_.empty() && tokens_.back() == hash;
    const bool is_last = next.empty() || (stays && rows.size() == 0);
    if (!is_last && std::find(tokens_.begin(), tokens_.end(), hash) != tokens_.end())
        return stuck("the reply leads to a page that was there before");
    if (rows.size() != 0) {
        std::string page;
        for (std::size_t i = 0; i < rows.size(); ++i) page += rows.digest(i);
        if (auto error = meet({page})) return error;
    }
    done_ = is_last;
    if (done_) return std::nullopt;
    tokens_.push_back(hash);
    if (query) {
        query_ = std::move(query);
    } else {
        text_ = std::move(next);
    }
    return std::nullopt;
}

}  // namespace exbind::detail
