// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

/// Figures about the running program for Prometheus. Every label is a name that this program gives (an operation, a
/// job, a version), never anything from a request: nothing here is about a person.
namespace overstap::metrics {

using seconds = std::chrono::duration<double>;

/// Each kind of operation has threads of its own.
enum class workers : std::uint8_t { short_running, long_running, watching };

/// What is asked for at the moment that somebody reads the figures.
enum class watched : std::uint8_t { database_connections, database_connections_most, change_feed_lag };

/// All figures. Safe to use from any number of threads.
class registry {
public:
  explicit registry(std::string_view version);
  ~registry();
  registry(registry const&) = delete;
  registry& operator=(registry const&) = delete;

  /// One request was answered; `operation` is its name in the OpenAPI document, or what stands for it in the log.
  void answered(std::string_view operation, int status, seconds took);
  /// Changes the number of requests that wait for a thread, or run.
  void waiting(workers where, int change);
  void running(workers where, int change);
  /// One run of a job ended at `finished`, seconds since 1970.
  void job_ran(std::string_view job, bool succeeded, seconds took, seconds finished);
  /// `now` is called whenever the figures are read, as long as this lives.
  void watch(watched what, std::function<double()> now);

  /// Everything in the text format of Prometheus.
  std::string text() const;

private:
  struct body;
  std::unique_ptr<body> body_;
};

}  // namespace overstap::metrics
