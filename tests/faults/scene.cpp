#include "scene.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <stdexcept>
#include <thread>
#include <utility>

#include "alpha_spec.hpp"
#include "rows.hpp"

namespace {

using exbind::Connection;
using exbind::CurlOptions;
using exbind::Options;

class RawScene : public Scene {
  public:
    RawScene(std::function<Answer(const Received&)> handler, Setting setting)
        : server_(std::move(handler)), setting_(std::move(setting)) {}
    void prepare(Options& options, CurlOptions& curl) const override {
        options.base_url = server_.url();
        if (setting_) setting_(options, curl);
    }
    std::size_t requests() const override { return server_.received().size(); }

  protected:
    Server server_;

  private:
    Setting setting_;
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
                  if (got.number == 2 && !idle) return Answer{"", true};
                  Answer good = reply(200, rows::good);
                  good.close = got.number == 1 && idle;
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

class MockScene final : public Scene {
  public:
    MockScene(Evidence& evidence, const std::string& rule, std::chrono::milliseconds clock_offset, Setting setting)
        : setting_(std::move(setting)) {
        exbind::mock::Options options;
        options.credentials = {{"key", std::string(exchanges::alpha_key)},
                               {"secret", std::string(exchanges::alpha_secret)},
                               {"passphrase", std::string(exchanges::alpha_passphrase)}};
        options.clock_offset = clock_offset;
        options.log = [&evidence](const std::string& line) { evidence.add(line); };
        if (!rule.empty()) {
            auto parsed = exbind::mock::parse_fault_rule(rule);
            if (const auto* wrong = std::get_if<std::string>(&parsed)) throw std::runtime_error(*wrong);
            options.faults = {std::get<exbind::mock::FaultRule>(std::move(parsed))};
        }
        server_ = std::make_unique<exbind::mock::Server>(alpha_spec(), std::move(options));
    }
    void prepare(Options& options, CurlOptions& curl) const override {
        options.base_url = server_->url();
        if (setting_) setting_(options, curl);
    }
    std::size_t requests() const override { return server_->requests().size(); }

  private:
    std::unique_ptr<exbind::mock::Server> server_;
    Setting setting_;
};

class TlsScene final : public Scene {
  public:
    TlsScene(const tls::Setup& setup, bool trusted, Setting setting)
        : server_(setup), trusted_(trusted), setting_(std::move(setting)) {}
    void prepare(Options& options, CurlOptions& curl) const override {
        options.base_url = server_.url();
        if (trusted_) curl.ca_file = server_.certificate_file();
        if (setting_) setting_(options, curl);
    }
    std::size_t requests() const override { return static_cast<std::size_t>(server_.requests()); }

  private:
    tls::TlsServer server_;
    const bool trusted_;
    Setting setting_;
};

class NobodyScene : public Scene {
  public:
    NobodyScene(std::string base_url, Setting setting) : base_url_(std::move(base_url)), setting_(std::move(setting)) {}
    void prepare(Options& options, CurlOptions& curl) const override {
        options.base_url = base_url_;
        if (setting_) setting_(options, curl);
    }
    std::size_t requests() const override { return 0; }

  private:
    std::string base_url_;
    Setting setting_;
};

// Linux lets no further connection into a queue that is full: it drops the attempts without a word.
class FullQueueScene final : public Scene {
  public:
    explicit FullQueueScene(Setting setting) : setting_(std::move(setting)) {
        sockets_.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(sockets_[0], reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(sockets_[0], 0) != 0 ||
            ::getsockname(sockets_[0], reinterpret_cast<sockaddr*>(&address), &size) != 0) {
            throw std::runtime_error("no socket on loopback");
        }
        port_ = ntohs(address.sin_port);
        for (int i = 0; i < 4; ++i) {
            sockets_.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
            ::connect(sockets_.back(), reinterpret_cast<sockaddr*>(&address), size);
        }
    }
    ~FullQueueScene() override {
        for (const int socket : sockets_) ::close(socket);
    }
    void prepare(Options& options, CurlOptions& curl) const override {
        options.base_url = "http://127.0.0.1:" + std::to_string(port_);
        setting_(options, curl);
    }
    std::size_t requests() const override { return 0; }

  private:
    std::vector<int> sockets_;
    int port_ = 0;
    Setting setting_;
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

SceneMaker answers(std::function<Answer(const Received&)> handler, Setting setting) {
    return [=](Evidence&) { return std::make_unique<RawScene>(handler, setting); };
}
SceneMaker mock_with(std::string fault_rule, Setting setting, std::chrono::milliseconds clock_offset) {
    return [=](Evidence& evidence) { return std::make_unique<MockScene>(evidence, fault_rule, clock_offset, setting); };
}
SceneMaker tls_with(tls::Setup setup, bool trusted, Setting setting) {
    return [=](Evidence&) { return std::make_unique<TlsScene>(setup, trusted, setting); };
}
SceneMaker nobody_at(std::string base_url, Setting setting) {
    return [=](Evidence&) { return std::make_unique<NobodyScene>(base_url, setting); };
}
SceneMaker full_queue(Setting setting) {
    return [=](Evidence&) { return std::make_unique<FullQueueScene>(setting); };
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
