// A signing recipe followed backwards: what a received request should hold, and what its client chose.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mock/received.hpp"
#include "spec/model.hpp"

namespace exbind::mock {

/// By the exchange's own names (spec::Exchange::credentials).
using Credentials = std::map<std::string, std::string>;

/// What the client chose for this request, as received: the timestamp without the offset of its part. A signature that
/// is never the same twice is what was received, once it has been verified.
struct Chosen {
    std::string timestamp{};
    std::string nonce{};
    std::optional<std::string> signature{};
    std::string session{};
};

/// A placement with what the request holds there.
struct Given {
    const spec::Placement* placement = nullptr;
    std::string value;
};

/// A query or form, or the members of a JSON object, in pieces: those of the signer and those of the request.
class Pieces {
  public:
    /// `list` and `more` are what the signer places there.
    Pieces(std::string_view text, bool json, const spec::Signing& signing, const std::vector<spec::Placement>& list,
           const std::vector<spec::Placement>& more);

    /// What the signature covers: without what is made from it.
    const std::string& covered() const { return covered_; }
    /// The request's own; empty when there is nothing of its own.
    const std::string& own() const { return own_; }
    /// The value that a placement has; nothing when it is not there.
    std::optional<std::string> value_of(const std::string& name) const;

  private:
    struct Piece {
        std::string name;
        std::string value;     ///< decoded
        std::string_view raw;  ///< as it stands there
    };
    std::vector<Piece> pieces_;
    std::string covered_;
    std::string own_;
};

/// Computes recipes over one request. Everything given must outlive it.
class Recipes {
  public:
    Recipes(const spec::Signing& signing, const Credentials& credentials, const Received& request);

    const Pieces& query() const { return query_; }
    const Pieces& body() const { return body_; }

    std::string part(const spec::Part& part, const Chosen& chosen) const;
    std::string recipe(const spec::Recipe& recipe, const Chosen& chosen) const;
    std::string signed_text(const Chosen& chosen) const;

    /// Whether two signatures of one text differ, so that they can only be verified.
    bool signs_at_random() const;
    /// Whether the received signature is right.
    bool verifies(std::string_view received, const Chosen& chosen) const;

    /// The received value cut into one text per part of the recipe. Between two parts without a literal between them
    /// the length of the first one's right value decides. Empty when a literal is not where it should be.
    std::optional<std::vector<std::string>> cut(const spec::Recipe& recipe, std::string_view value,
                                                const Chosen& chosen) const;
    /// The received text of a part that the client chooses; empty when the value does not show it. Looks into texts
    /// whose form can be undone, such as the claims of a JWT.
    std::string find(spec::Part::What what, const spec::Recipe& recipe, std::string_view value) const;

  private:
    std::string plain(const spec::Part& part, const Chosen& chosen) const;
    std::string named(const spec::SigningText& text, const Chosen& chosen) const;
    std::string members(const spec::SigningText& text, const Chosen& chosen) const;
    std::string mac(std::string_view text) const;
    std::string apply(spec::SigningFunction function, const std::string& text) const;
    std::string find_in(spec::Part::What what, const spec::SigningText& text, std::string_view value) const;
    std::string header(std::string_view name) const;
    std::string key() const;
    spec::KeyKind kind() const;

    const spec::Signing& signing_;
    const Credentials& credentials_;
    const Received& request_;
    const bool json_;
    Pieces query_;
    Pieces body_;
};

}  // namespace exbind::mock
