// The request of an example as curl sends it, as far as that can be said without keys and the time.
#pragma once

#include <string>
#include <vector>

#include "cli/example_call.hpp"
#include "cli/live.hpp"
#include "cpp/model.hpp"
#include "exbind/connection.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

struct CurlCall {
    std::vector<std::string> lines;      ///< empty where curl alone cannot send it
    std::vector<std::string> variables;  ///< of the shell, whose values the signer makes: SIGNATURE, TIMESTAMP
};

/// For the operations of one exchange. The spec must outlive this.
class CurlCalls {
  public:
    explicit CurlCalls(const spec::Spec& spec);

    CurlCall of(const ExampleCall& example, std::size_t width);

  private:
    const spec::Spec& spec_;
    LiveExchange live_;
    Connection connection_;
};

}  // namespace exbind::cli
