// A small HTTP server on raw sockets, on loopback, that answers as a test wants: with any bytes, slowly, or not at all.
#pragma once

#include <sys/socket.h>

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

struct Received {
    std::string method;
    std::string target;
    std::map<std::string, std::string> headers;  ///< names in lower case
    std::string body;
    int connection = 0;  ///< which connection it came on, from 1
    int number = 0;      ///< which request of all, from 1
};

struct Answer {
    std::string bytes;
    bool close = false;  ///< close the connection after the bytes
    bool hang = false;   ///< send nothing more until the peer closes
    bool drip = false;   ///< byte by byte, without end
    bool reset = false;  ///< reset the connection after the bytes
    bool flood = false;  ///< as fast as it goes, without end
};

/// A complete answer; the connection stays open.
Answer reply(int status, const std::string& body, const std::string& more_headers = {});

class Server {
  public:
    using Handler = std::function<Answer(const Received&)>;
    /// With AF_INET6 on ::1; the port is 0 when this machine has none.
    explicit Server(Handler handler, int family = AF_INET);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    std::string url() const;
    int port() const { return port_; }
    std::vector<Received> received() const;
    int connections() const { return connections_; }
    /// Connections that this side has closed.
    int closed() const { return closed_; }

  private:
    void accept_all();
    void serve(int socket, int connection);
    bool read_request(int socket, std::string& buffer, Received& request) const;
    void send_answer(int socket, const Answer& answer) const;
    void reset(int socket);

    Handler handler_;
    int port_ = 0;  // before the listener, which sets it
    int listener_ = -1;
    std::atomic<bool> stopping_{false};
    std::atomic<int> connections_{0};
    std::atomic<int> closed_{0};
    mutable std::mutex mutex_;
    std::vector<Received> received_;
    std::vector<int> sockets_;
    std::vector<std::thread> threads_;
    std::thread acceptor_;
};

/// A port of loopback that nobody listens on.
int closed_port();
