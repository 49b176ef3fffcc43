// What generated contract tests stand on: one documented example, called over HTTP through the generated client against
// the mock exchange, and compared.
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "exbind/batch.hpp"
#include "exbind/call.hpp"
#include "exbind/connection.hpp"
#include "exbind/fields.hpp"
#include "exbind/reconcile.hpp"
#include "exbind/result.hpp"

namespace exbind::spec {
struct Envelope;
}
namespace exbind::mock {
class Server;
}

namespace contract {

/// A documented example: texts as documented; empty where the documentation gives none.
struct Example {
    std::string_view exchange;
    std::string_view operation;  ///< "finance/savings.balance"
    int number = 1;              ///< counts the examples of one operation
    std::string_view request;    ///< JSON, or a query
    std::string_view reply;
};

class Session {
  public:
    /// Takes the process's mock of the exchange (starting it when it is the first session), puts its keys into the
    /// environment, and makes it answer the operation with the documented reply.
    explicit Session(const Example& example);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Options of a client of the mock, with limits of its own.
    exbind::Options options() const;

    /// The call arrived once, was taken, and carried the documented parameters. One that nobody can sign yet was not
    /// sent.
    void check_request();

    /// The call succeeded, or failed with the code of the documented refusal; what the client made of the reply is what
    /// the documented payload says, value by value; and encoding it again gives the documented payload, key by key and
    /// value by value, and decodes to the same value. Of a call that nobody can sign yet only the documented payload is
    /// checked.
    template <class T, exbind::Paged paged>
    void check_reply(const exbind::Result<T>& result, const exbind::Call<T, paged>& call) {
        if (!check_success(result ? nullptr : &result.error())) return;
        if constexpr (!std::is_same_v<T, exbind::Acknowledged>) check_values(result ? &*result : nullptr, call);
    }

    /// Of a batch, its rows; where the documented reply refuses, some of its items failed.
    template <class T>
    void check_reply(const exbind::Result<exbind::Batch<T>>& result, const exbind::Call<exbind::Batch<T>>& call) {
        const bool some_failed = result && !result->failed().empty();
        if (check_success(result ? nullptr : &result.error(), some_failed))
            check_values(result ? &result->rows() : nullptr, call);
    }

  private:
    /// Something that is not as documented. Where the documentation contradicts itself, `<exchange>.deviations` beside
    /// this file pins it; anything else fails the test.
    void found(const std::string& finding);
    void found(const std::string& what, const std::vector<std::string>& differences);
    /// The operation is private, and exchange.yaml has no `signing` yet.
    const exbind::spec::Envelope& envelope() const;
    bool cannot_be_signed() const;
    bool check_success(const exbind::Error* error, bool some_failed = false);
    /// Two values of the reply's type to decode into, and one to compare with, without the type.
    struct Values {
        const void* replied;  ///< null when the client has none
        void* documented;
        void* again;
        bool (*equal)(const void*, const void*);
    };
    template <class T, class Reply, exbind::Paged paged>
    void check_values(const T* replied, const exbind::Call<Reply, paged>& call) {
        T documented{};
        T again{};
        check_payload(exbind::detail::CallParts::of(call).operation(),
                      {replied, &documented, &again, [](const void* a, const void* b) {
                           return *static_cast<const T*>(a) == *static_cast<const T*>(b);
                       }});
    }
    void check_payload(const exbind::detail::Operation& operation, const Values& values);

    const Example& example_;
    exbind::mock::Server& server_;
    std::vector<std::string> findings_;
};

}  // namespace contract
