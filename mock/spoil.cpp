#include "mock/spoil.hpp"

#include <algorithm>

#include "mock/envelope.hpp"
#include "spec/envelope.hpp"

namespace exbind::mock {
namespace {

void misshape(Json& payload) {
    if (payload.is_array()) {
        payload = Json{{"unexpected", true}};
    } else {
        payload = Json::array({"unexpected"});
    }
}

/// The list of a payload that is as long as the codes beside it.
Json* list_as_long_as(const Json& codes, Json& payload) {
    for (Json& member : payload)
        if (member.is_array() && member.size() == codes.size()) return &member;
    return nullptr;
}

void fail_last_items(const spec::Exchange& exchange, Json& reply, std::uint64_t how_many) {
    const auto& envelope = exchange.envelope;
    const auto found = std::find_if(exchange.errors.begin(), exchange.errors.end(), [](const spec::ErrorCode& error) {
        return error.error_class == spec::ErrorClass::funds || error.error_class == spec::ErrorClass::rejected;
    });
    const auto beside = spec::codes_beside(envelope.item_code);
    Json* const payload = value_at(reply, envelope.payload);
    Json* const told = beside ? value_at(reply, beside->list) : payload;
    if (envelope.item_code.empty() || found == exchange.errors.end() || payload == nullptr || told == nullptr ||
        !told->is_array())
        return;
    Json* const rows = beside ? list_as_long_as(*told, *payload) : payload;
    const auto member = [](std::string_view of) { return std::string(of.substr(of.rfind('.') + 1)); };
    for (std::size_t i = told->size(); i > 0 && how_many > 0; --i, --how_many) {
        Json& item = (*told)[i - 1];
        if (!item.is_object()) continue;
        // A number where codes are numbers.
        const bool number = beside && !envelope.success_value.starts_with('"');
        item[member(envelope.item_code)] = number ? Json::parse(found->code) : Json(found->code);
        if (!envelope.item_message.empty()) item[member(envelope.item_message)] = "Error " + found->code;
        if (rows == nullptr || !(*rows)[i - 1].is_object()) continue;
        for (const std::string& id : envelope.result_ids)
            if ((*rows)[i - 1].contains(id)) (*rows)[i - 1][id] = "";
    }
}

}  // namespace

void spoil_content(const spec::Exchange& exchange, const std::vector<Fault>& faults, HttpReply& reply) {
    for (const auto& fault : faults) {
        if (fault.what != Fault::What::wrong_shape && fault.what != Fault::What::partial) continue;
        auto json = Json::parse(reply.body, nullptr, false);
        if (json.is_discarded()) continue;
        const auto& member = exchange.envelope.payload;
        Json& payload = !member.empty() && json.is_object() ? json[member] : json;
        if (fault.what == Fault::What::wrong_shape) {
            misshape(payload);
        } else {
            fail_last_items(exchange, json, fault.amount);
        }
        reply.body = json.dump();
    }
}

void spoil_sending(const std::vector<Fault>& faults, HttpReply& reply) {
    for (const auto& fault : faults) {
        switch (fault.what) {
            case Fault::What::not_json:
                reply.status = 502;
                reply.body = "<html><body>Bad Gateway</body></html>";
                for (auto& [name, value] : reply.headers) {
                    if (name == "Content-Type") value = "text/html";
                }
                break;
            case Fault::What::oversize:
                if (reply.body.size() < fault.amount) reply.body.resize(static_cast<std::size_t>(fault.amount), ' ');
                break;
            case Fault::What::delay:
                reply.delay += std::chrono::milliseconds(fault.amount);
                break;
            case Fault::What::cut:
                reply.ending = HttpReply::Ending::cut;
                break;
            case Fault::What::reset:
                reply.ending = HttpReply::Ending::reset;
                break;
            case Fault::What::truncate:
                reply.ending = HttpReply::Ending::truncated;
                break;
            case Fault::What::close:
                reply.ending = HttpReply::Ending::closing;
                break;
            case Fault::What::drip:
                reply.ending = HttpReply::Ending::dripping;
                reply.pause = std::chrono::milliseconds(fault.amount);
                break;
            case Fault::What::endless:
                reply.ending = HttpReply::Ending::endless;
                break;
            case Fault::What::empty:
                reply.body.clear();
                break;
            case Fault::What::bad_gzip:
                reply.headers.emplace_back("Content-Encoding", "gzip");
                break;
            default:
                break;
        }
    }
}

}  // namespace exbind::mock
