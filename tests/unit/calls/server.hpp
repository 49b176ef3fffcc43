// Servers on loopback that answer as a test wants: with any bytes, slowly, or not at all.
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "mock/http/server.hpp"

struct Received {
    std::string method;
    std::string target;
    std::map<std::string, std::string> headers;  ///< names in lower case
    std::string body;
    int connection = 0;  ///< which connection it came on, from 1
    int number = 0;      ///< which request of all, from 1
};

using Answer = exbind::mock::RawReply;

/// A complete answer; the connection stays open.
Answer reply(int status, const std::string& body, const std::string& more_headers = {});
/// These bytes, and the connection is closed.
Answer then_closed(std::string bytes = {});
/// These bytes, and the connection is reset.
Answer then_reset(std::string bytes = {});
/// Nothing, until the peer closes.
Answer silence();
/// These bytes one by one, and then one every ten milliseconds without end.
Answer dripping(std::string bytes);
/// Chunks behind these bytes, as fast as it goes, without end.
Answer flooding(std::string bytes);

class Server {
  public:
    using Handler = std::function<Answer(const Received&)>;
    explicit Server(Handler handler, exbind::mock::Socket listening = exbind::mock::listen_on(0));

    std::string url() const { return "http://127.0.0.1:" + std::to_string(port()); }
    int port() const { return http_.port(); }
    std::vector<Received> received() const;
    int connections() const { return http_.connections(); }
    /// Connections that this side has closed.
    int closed() const { return http_.closed(); }

  private:
    Answer answer(const exbind::mock::HttpRequest& http);

    const Handler handler_;
    mutable std::mutex mutex_;
    std::vector<Received> received_;
    exbind::mock::HttpServer http_;  ///< last: its threads use the others
};

/// A file with that content, gone at the end of the test.
class TemporaryFile {
  public:
    explicit TemporaryFile(const std::string& content);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const std::string& path() const { return path_; }

  private:
    std::string path_;
};

/// A TLS server with a certificate of its own making, which nobody but the test knows.
class TlsServer {
  public:
    /// Talks on one connection, until it is to be closed.
    using Talk = std::function<void(exbind::mock::Stream&)>;

    explicit TlsServer(const exbind::mock::TlsSetup& setup = {}, Talk talk = answer_once);

    std::string url() const { return "https://127.0.0.1:" + std::to_string(port()); }
    int port() const { return listener_.port(); }
    const std::string& certificate_file() const { return file_.path(); }
    int connections() const { return listener_.accepted(); }
    /// Connections that got through the handshake and sent something.
    int requests() const { return requests_; }
    /// Answers the first request with 200 and `{}`.
    static void answer_once(exbind::mock::Stream& stream);

  private:
    const std::shared_ptr<const exbind::mock::TlsIdentity> identity_;
    const TemporaryFile file_;
    std::atomic<int> requests_{0};
    exbind::mock::Listener listener_;  ///< last: its threads use the others
};

/// Listens and accepts nobody.
class Unattended {
  public:
    /// With a `full` queue not even the system takes a connection: Linux drops the attempts without a word.
    explicit Unattended(bool full);
    std::string url() const { return "http://127.0.0.1:" + std::to_string(port_of(sockets_[0])); }

  private:
    std::vector<exbind::mock::Socket> sockets_;
};

/// A socket connected to that port of loopback, or, with SOCK_NONBLOCK, about to be.
exbind::mock::Socket connected_to(int port, int flags = 0);

/// A port of loopback that nobody listens on.
int closed_port();
