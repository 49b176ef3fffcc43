// An exchange's spec in the form the runtime takes, so that calls can be made before anything is compiled.
#pragma once

#include <deque>
#include <string_view>
#include <vector>

#include "exbind/detail/exchange.hpp"
#include "exbind/detail/table.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

/// Views into a spec::Exchange and the arrays that hold them together; the spec must outlive it.
class LiveExchange {
  public:
    /// Without its session, which is an operation.
    explicit LiveExchange(const spec::Exchange& exchange);
    explicit LiveExchange(const spec::Spec& spec);
    LiveExchange(const LiveExchange&) = delete;
    LiveExchange& operator=(const LiveExchange&) = delete;

    const detail::ExchangeData& data() const { return data_; }
    /// The operation's identity and limits, without tables. Lives as long as this object and the spec.
    const detail::Operation& operation(const spec::Group& group, const spec::Operation& operation);

  private:
    detail::Envelope envelope(const spec::Envelope& from);
    const detail::Signing& recipe(const spec::Exchange& exchange, const spec::Signing& from);
    std::span<const detail::Part> parts(const spec::Exchange& exchange, const spec::Signing& signing,
                                        const spec::Recipe& recipe);
    std::span<const detail::Placement> placements(const spec::Exchange& exchange, const spec::Signing& signing,
                                                  const std::vector<spec::Placement>& from);

    detail::ExchangeData data_;
    detail::Session session_;
    std::deque<std::string> texts_;
    // Deques: what was handed out stays where it is.
    std::deque<std::vector<detail::Part>> parts_;
    std::deque<std::vector<detail::Placement>> placements_;
    std::deque<std::vector<detail::SigningText>> texts_of_signing_;
    std::deque<std::vector<detail::NamePair>> pairs_;
    std::deque<std::vector<detail::KeyKind>> key_kinds_;
    std::deque<std::vector<std::string_view>> names_;
    std::deque<detail::Signing> signings_;
    std::deque<std::vector<detail::HostEntry>> hosts_;
    std::deque<std::vector<detail::HeaderEntry>> headers_;
    std::vector<detail::Environment> environments_;
    std::vector<detail::CredentialEntry> credentials_;
    std::vector<ErrorCode> errors_;
    std::deque<std::vector<std::string_view>> result_ids_;
    std::deque<detail::Envelope> envelopes_;
    std::vector<detail::Product> products_;
    std::vector<detail::LimitHeader> limit_headers_;
    const spec::Exchange& exchange_;
    std::deque<std::vector<detail::LimitScope>> scopes_;
    std::deque<std::vector<detail::LimitCondition>> conditions_;
    std::deque<std::vector<detail::Limit>> limits_;
    std::deque<detail::Operation> operations_;
};

}  // namespace exbind::cli
