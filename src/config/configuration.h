// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

namespace overstap::config {

/// Everything that an operator can set, with its default. Names, bounds and what each means: `settings()`.
/// An empty text is a setting that was left out.
struct configuration {
  struct {
    std::string address{"127.0.0.1"};
    std::int64_t port{8080};
    std::int64_t threads{0};
    std::int64_t max_body{65'536};
    std::int64_t max_header{16'384};
    std::int64_t max_waiting{256};
    std::int64_t timeout{30};
    std::int64_t stop_delay{0};
    std::string trusted_proxy;
    std::string public_url;
  } server;
  struct {
    std::string location{"overstap.db"};
    std::int64_t pool{8};
  } database;
  struct {
    std::string file;
  } keys;
  struct {
    std::string format{"text"};
    std::string level{"info"};
  } log;
  struct {
    std::int64_t label_limit{4'000'000};
  } planning;
  struct {
    std::int64_t idle_minutes{30};
    std::int64_t longest_hours{12};
    std::int64_t attempts{30};
  } sessions;
  struct {
    std::int64_t months{24};
    std::int64_t notice_days{30};
  } retention;
  struct {
    std::int64_t largest{10'485'760};
    std::string scanner;
  } uploads;
  struct {
    std::int64_t interval{60};
  } jobs;
  struct {
    bool on{false};
    std::string address{"127.0.0.1"};
    std::int64_t port{9464};
  } metrics;
};

}  // namespace overstap::config
