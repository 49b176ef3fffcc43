#include "scene.hpp"

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <utility>

#include "alpha_spec.hpp"
#include "names.hpp"
#include "rows.hpp"

namespace {

using exbind::Connection;
using exbind::CurlOptions;
using exbind::Options;

class RawScene : public Scene {
  public:
    RawScene(std::function<Answer(const Received&)> handler, Setting setting)
        : Scene(std::move(setting)), server_(std::move(handler)) {}
    std::size_t requests() const override { return server_.received().size(); }

  protected:
    Server server_;

  private:
    std::string url() const override { return server_.url(); }
};

class RedirectScene final : public RawScene {
  public:
    explicit RedirectScene(std::shared_ptr<Server> other)
        : RawScene([url = other->url()](
                       const Received& got) { return reply(307, told(got), "Location: " + url + got.target + "\r\n"); },
                   {}),
          other_(std::move(other)) {}
    std::size_t strayed() const override { return other_->received().size(); }

  private:
    std::shared_ptr<Server> other_;
};

class KeptScene final : public RawScene {
  public:
    explicit KeptScene(bool idle)
        : RawScene(
              [idle](const Received& got) {
                  if (got.number == 2 && !idle) return then_closed();
                  Answer good = reply(200, rows::good);
                  if (got.number == 1 && idle) good.then = Answer::Then::close;
                  return good;
              },
              {}),
          idle_(idle) {}
    void rehearse(const Connection& connection, bool background) override {
        // Blocking and background requests have connections of their own.
        auto first = rows::call(connection, rows::open_read);
        if (!(background ? first.start().get() : first.get())) throw std::runtime_error("the first call failed");
        while (idle_ && server_.closed() == 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    std::size_t requests() const override { return RawScene::requests() - 1; }

  private:
    const bool idle_;
};

// ---- alpha with a token ----

namespace session {

using namespace exbind::detail;

constexpr Part the_bearer[] = {{.what = Part::What::literal, .text = "Bearer "}, {.what = Part::What::session}};
constexpr Placement token_headers[] = {{"Authorization", the_bearer}};
constexpr Signing with_token{.headers = token_headers};
constexpr std::string_view login_paths[] = {"/login"};
constexpr Signing signed_login{.timestamp = TimestampForm::iso8601_milliseconds,
                               .digest = Digest::sha256,
                               .encoding = Encoding::base64,
                               .secret = 1,
                               .text = exchanges::prehash,
                               .headers = exchanges::alpha_signing_headers,
                               .paths = login_paths,
                               .otherwise = &with_token};
constexpr Operation login{.id = "test.login", .method = "GET", .path = "/login"};
constexpr Session token{.login = &login, .token = "text", .lifetime = "seconds"};
constexpr exbind::ErrorCode errors[] = {{"50113", 0, exbind::ErrorKind::auth, false},
                                        {"50119", 0, exbind::ErrorKind::auth, false, false, true}};
constexpr ExchangeData alpha{.name = "alpha",
                             .environments = exchanges::alpha_environments,
                             .credentials = exchanges::alpha_credentials,
                             .signing = &signed_login,
                             .body_headers = exchanges::json_body,
                             .envelope = exchanges::alpha.envelope,
                             .errors = errors,
                             .session = &token};

}  // namespace session

class SessionScene final : public RawScene {
  public:
    SessionScene(std::size_t refused_calls, int login_status)
        : RawScene([=, this](const Received& got) { return answer(got, refused_calls, login_status); }, {}) {}
    const exbind::detail::ExchangeData& exchange() const override { return session::alpha; }
    std::size_t requests() const override { return calls_; }
    std::size_t most_writes() const override { return 2; }

  private:
    Answer answer(const Received& got, std::size_t refused_calls, int login_status) {
        if (got.target == "/login") {
            if (login_status != 200) return reply(login_status, R"({"code":"50113","msg":")" + told(got) + "\"}");
            return reply(200, R"({"code":"0","data":[{"text":"a-token-of-the-session","seconds":"60"}]})");
        }
        if (++calls_ > refused_calls) return reply(200, rows::good);
        return reply(403, R"({"code":"50119","msg":"no session","data":[)" + told(got) + "]}");
    }

    std::atomic<std::size_t> calls_{0};
};

class MockScene final : public Scene {
  public:
    MockScene(Evidence& evidence, const std::string& rule, std::chrono::milliseconds clock_offset, Setting setting)
        : Scene(std::move(setting)) {
        auto options = rule.empty() ? alpha_options() : alpha_options({rule});
        options.clock_offset = clock_offset;
        options.log = [&evidence](const std::string& line) { evidence.add(line); };
        server_ = std::make_unique<exbind::mock::Server>(alpha_spec(), std::move(options));
    }
    std::size_t requests() const override { return server_->requests().size(); }

  private:
    std::string url() const override { return server_->url(); }
    std::unique_ptr<exbind::mock::Server> server_;
};

class TlsScene final : public Scene {
  public:
    TlsScene(const exbind::mock::TlsSetup& setup, bool trusted, Setting setting)
        : Scene([this, trusted, setting = std::move(setting)](Options& options, CurlOptions& curl) {
              if (trusted) curl.ca_file = server_.certificate_file();
              if (setting) setting(options, curl);
          }),
          server_(setup) {}
    std::size_t requests() const override { return static_cast<std::size_t>(server_.requests()); }

  private:
    std::string url() const override { return server_.url(); }
    TlsServer server_;
};

class Http2Scene final : public Scene {
  public:
    explicit Http2Scene(Http2Peer::Manner manner)
        : Scene([this](Options&, CurlOptions& curl) { curl.ca_file = server_.certificate_file(); }),
          peer_(1, manner),
          server_({.http2 = true}, [this](exbind::mock::Stream& stream) { peer_.talk(stream); }) {}
    std::size_t requests() const override { return static_cast<std::size_t>(peer_.requests); }

  private:
    std::string url() const override { return server_.url(); }
    Http2Peer peer_;
    TlsServer server_;
};

class SlowNameScene final : public Scene {
  public:
    using Scene::Scene;

  private:
    std::string url() const override { return "https://slow.test"; }
    const HeldNames held_;
};

class NobodyScene final : public Scene {
  public:
    NobodyScene(std::string url, Setting setting) : Scene(std::move(setting)), url_(std::move(url)) {}

  private:
    std::string url() const override { return url_; }
    const std::string url_;
};

class UnattendedScene final : public Scene {
  public:
    UnattendedScene(std::string scheme, bool full, Setting setting)
        : Scene(std::move(setting)), scheme_(std::move(scheme)), port_(full) {}

  private:
    std::string url() const override { return scheme_ + port_.url().substr(4); }
    const std::string scheme_;
    const Unattended port_;
};

}  // namespace

void Evidence::add(const std::string& text) {
    const std::lock_guard lock(mutex_);
    text_ += text + '\n';
}

std::string Evidence::text() const {
    const std::lock_guard lock(mutex_);
    return text_;
}

const exbind::detail::ExchangeData& Scene::exchange() const {
    return exchanges::alpha;
}

SceneMaker answers(std::function<Answer(const Received&)> handler, Setting setting) {
    return [=](Evidence&) { return std::make_unique<RawScene>(handler, setting); };
}
SceneMaker mock_with(std::string fault_rule, Setting setting, std::chrono::milliseconds clock_offset) {
    return [=](Evidence& evidence) { return std::make_unique<MockScene>(evidence, fault_rule, clock_offset, setting); };
}
SceneMaker tls_with(const exbind::mock::TlsSetup& setup, bool trusted, Setting setting) {
    return [=](Evidence&) { return std::make_unique<TlsScene>(setup, trusted, setting); };
}
SceneMaker session_with(std::size_t refused_calls, int login_status) {
    return [=](Evidence&) { return std::make_unique<SessionScene>(refused_calls, login_status); };
}
SceneMaker http2_with(Http2Peer::Manner manner) {
    return [=](Evidence&) { return std::make_unique<Http2Scene>(manner); };
}
SceneMaker slow_name(Setting setting) {
    return [=](Evidence&) { return std::make_unique<SlowNameScene>(setting); };
}
SceneMaker nobody_at(std::string base_url, Setting setting) {
    return [=](Evidence&) { return std::make_unique<NobodyScene>(base_url, setting); };
}
SceneMaker unattended(std::string scheme, bool full, Setting setting) {
    return [=](Evidence&) { return std::make_unique<UnattendedScene>(scheme, full, setting); };
}
SceneMaker redirects() {
    return [](Evidence&) {
        return std::make_unique<RedirectScene>(
            std::make_shared<Server>([](const Received&) { return reply(200, rows::good); }));
    };
}
SceneMaker closes_kept_connection(bool idle) {
    return [=](Evidence&) { return std::make_unique<KeptScene>(idle); };
}

std::string told(const Received& got) {
    std::string text = "{\"token\":\"" + std::string(row_token) + "\",\"you sent\":\"";
    for (const auto& [name, value] : got.headers) text += name + ": " + value + "; ";
    return text + "\"}";
}

Setting timeout(std::chrono::milliseconds timeout) {
    return [=](Options& options, CurlOptions&) { options.timeout = timeout; };
}
Setting connect_timeout(std::chrono::milliseconds timeout) {
    return [=](Options&, CurlOptions& curl) { curl.connect_timeout = timeout; };
}
Setting largest_reply(std::size_t bytes) {
    return [=](Options& options, CurlOptions&) { options.max_reply_bytes = bytes; };
}
Setting largest_value(std::size_t bytes) {
    return [=](Options& options, CurlOptions&) { options.max_decoded_bytes = bytes; };
}
Setting tolerant_reads() {
    return [](Options& options, CurlOptions&) { options.tolerant_reads = true; };
}
