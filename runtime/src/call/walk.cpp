#include "walk.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <iterator>
#include <limits>

#include "exbind/detail/encode.hpp"
#include "exbind/detail/list_of.hpp"
#include "exbind/fields.hpp"
#include "json/encode_scalar.hpp"
#include "json/slot.hpp"
#include "sign/hmac.hpp"
#include "values/timestamp.hpp"
#include "values/usage_error.hpp"

namespace exbind::detail {
namespace {

/// The type of the list with the rows; null if the reply has none.
const Type* rows_type(const Operation& operation, const Field*& member) {
    member = nullptr;
    const Type* type = operation.reply;
    if (type == nullptr || operation.pages->rows.empty()) return type;
    if (type->kind != Kind::object || type->object->positional) return nullptr;
    member = find_field(*type->object, operation.pages->rows);
    return member == nullptr || member->type.holder != Holder::plain ? nullptr : &member->type;
}

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

// ---- rows ----

std::optional<Error> PageRows::fault_of(const Operation& operation) {
    const Paging& paging = *operation.pages;
    const Field* member = nullptr;
    const Type* type = rows_type(operation, member);
    if (type == nullptr || type->kind != Kind::list || type->list->item.kind != Kind::object ||
        type->list->resize == nullptr) {
        return usage_error("the tables of " + std::string(operation.id) + " show no rows to page through");
    }
    if (paging.by == Paging::By::number) return std::nullopt;
    const Field* cursor = find_field(*type->list->item.object, paging.cursor);
    const bool fits = cursor != nullptr && (paging.by == Paging::By::time ? cursor->type.kind == Kind::timestamp
                                                                          : is_scalar(cursor->type.kind));
    if (fits) return std::nullopt;
    return usage_error("the rows of " + std::string(operation.id) + " have no member \"" + std::string(paging.cursor) +
                       "\" that can be a cursor");
}

PageRows::PageRows(const Operation& operation, void* reply) : paging_(*operation.pages), rows_(reply) {
    const Field* member = nullptr;
    list_ = rows_type(operation, member)->list;
    if (member != nullptr) rows_ = static_cast<char*>(reply) + member->offset;
    cursor_ = find_field(*list_->item.object, paging_.cursor);
}

const void* PageRows::cursor(std::size_t index) const {
    return static_cast<const char*>(item_at(*list_, rows_, index)) + cursor_->offset;
}

void PageRows::erase(std::size_t index) {
    const Items items = list_->items(rows_);
    for (char* row = static_cast<char*>(items.first) + index * list_->item_size; ++index < items.count;
         row += list_->item_size)
        move_items(*list_, row + list_->item_size, row, 1);
    list_->resize(rows_, items.count - 1, *list_);
}

std::string PageRows::digest(std::size_t index) const {
    std::string text;
    encode(list_->item, item_at(*list_, rows_, index), text);
    auto digest = digest_of(Digest::sha256, text);
    if (!digest) return text;
    wipe(text);  // may contain secrets
    return std::move(*digest);
}

// ---- the walk ----

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
    if (paging_.by != Paging::By::number || start == nullptr) return;
    const auto number = number_of<std::int64_t>(*start);
    if (!number && !fault_) fault_ = usage_error("\"" + std::string(paging_.parameter) + "\" is not a page number");
    number_ = number.value_or(1);
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
    if (!text_) return std::nullopt;
    if (std::string* const value = find_value(query, paging_.parameter)) {
        *value = *text_;
    } else {
        query.emplace_back(paging_.parameter, *text_);
    }
    return std::nullopt;
}

std::optional<Error> Walk::take(std::size_t number, void* reply) {
    const std::lock_guard lock(mutex_);
    if (done_ || number != pages_) return usage_error("this page was already taken; call next() for another");
    PageRows rows(operation_, reply);
    std::optional<Error> error;
    if (rows.size() == 0) {
        done_ = true;
    } else if (paging_.by == Paging::By::id) {
        error = take_ids(rows);
    } else if (paging_.by == Paging::By::time) {
        error = take_times(rows);
    } else {
        error = take_numbers(rows);
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
        return stuck("rows of an earlier page came again: the exchange ignores \"" + std::string(paging_.parameter) +
                     "\", or its list changed meanwhile; begin anew");
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
std::optional<Error> Walk::take_numbers(PageRows& rows) {
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
    if (again == digests.size())
        return stuck("page " + std::to_string(number_) + " holds only rows of the page before it");
    if (number_ == std::numeric_limits<std::int64_t>::max()) return stuck("the pages have no more numbers");
    if (auto error = meet({digests.begin() + static_cast<std::ptrdiff_t>(again), digests.end()})) return error;
    for (std::size_t i = again; i-- > 0;) rows.erase(i);
    before_ = std::move(digests);
    text_ = std::to_string(++number_);
    return std::nullopt;
}

}  // namespace exbind::detail
