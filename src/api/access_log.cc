// SPDX-License-Identifier: EUPL-1.2
#include "api/access_log.h"

#include <chrono>
#include <ctime>
#include <memory>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <spdlog/formatter.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "api/write_json.h"

namespace overstap::api {
namespace {

/// What this logger is given are members of an object.
constexpr auto kAccess = "access";

class json_formatter : public spdlog::formatter {
public:
  void format(spdlog::details::log_msg const& m, spdlog::memory_buf_t& to) override {
    auto const at = std::chrono::floor<std::chrono::milliseconds>(m.time.time_since_epoch());
    auto const level = spdlog::level::to_string_view(m.level);
    auto const text = std::string_view{m.payload.data(), m.payload.size()};
    auto const is_access = std::string_view{m.logger_name.data(), m.logger_name.size()} == kAccess;
    auto const line = json_line(static_cast<std::uint64_t>(at.count()),
                                {level.data(), level.size()},
                                is_access ? std::string_view{} : text,
                                is_access ? text : std::string_view{});
    to.append(line.data(), line.data() + line.size());
  }
  std::unique_ptr<spdlog::formatter> clone() const override { return std::make_unique<json_formatter>(); }
};

std::string quoted(std::string_view text) {
  auto out = std::string{};
  write_text(text, out);
  return out;
}

}  // namespace

void use_log(log_format f, std::string const& level) {
  auto const sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
  auto const main = spdlog::default_logger();
  main->sinks() = {sink};
  spdlog::drop(kAccess);
  spdlog::register_logger(std::make_shared<spdlog::logger>(kAccess, sink));
  if (f == log_format::json) {
    sink->set_formatter(std::make_unique<json_formatter>());
  }
  spdlog::set_level(spdlog::level::from_str(level));
}

void log_access(log_format f, answered const& a) {
  if (auto const log = spdlog::get(kAccess)) {
    log->info(access_line(f, a));
  }
}

std::string access_line(log_format f, answered const& a) {
  auto const path = a.path_template.empty() ? "(unknown)" : a.path_template;
  auto const operation = a.operation.empty() ? "-" : a.operation;
  switch (f) {
    case log_format::text:
      return fmt::format("{} {} {} {} ms {} {}", a.method, path, a.status, a.milliseconds, operation, a.trace_id);
    case log_format::json:
      return fmt::format(R"("method":{},"path":{},"operation":{},"status":{},"ms":{},"trace":{})",
                         quoted(a.method),
                         quoted(path),
                         quoted(operation),
                         a.status,
                         a.milliseconds,
                         quoted(a.trace_id));
  }
  __builtin_unreachable();
}

std::string json_line(std::uint64_t unix_milliseconds,
                      std::string_view level,
                      std::string_view message,
                      std::string_view members) {
  return fmt::format("{{\"time\":\"{:%Y-%m-%dT%H:%M:%S}.{:03}Z\",\"level\":{},{}{}}}\n",
                     fmt::gmtime(static_cast<std::time_t>(unix_milliseconds / 1000)),
                     unix_milliseconds % 1000,
                     quoted(level),
                     members.empty() ? "\"message\":" : "",
                     members.empty() ? quoted(message) : std::string{members});
}

}  // namespace overstap::api
