#include "mock/spoil.hpp"

#include "mock/envelope.hpp"

namespace exbind::mock {
namespace {

void misshape(Json& payload) {
    if (payload.is_array()) {
        payload = Json{{"unexpected", true}};
    } else {
        payload = Json::array({"unexpected"});
    }
}

void fail_last_items(const spec::Exchange& exchange, Json& payload, std::uint64_t how_many) {
    const auto& envelope = exchange.envelope;
    if (!payload.is_array() || envelope.item_code.empty()) return;
    const spec::ErrorCode* code = nullptr;
    for (const auto& error : exchange.errors) {
        if (error.error_class != spec::ErrorClass::funds && error.error_class != spec::ErrorClass::rejected) continue;
        code = &error;
        break;
    }
    if (code == nullptr) return;
    for (auto item = payload.rbegin(); item != payload.rend() && how_many > 0; ++item, --how_many) {
        if (!item->is_object()) continue;
        (*item)[envelope.item_code] = code->code;
        if (!envelope.item_message.empty()) (*item)[envelope.item_message] = "Error " + code->code;
        for (const std::string& id : envelope.result_ids)
            if (item->contains(id)) (*item)[id] = "";
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
            fail_last_items(exchange, payload, fault.amount);
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
