// SPDX-License-Identifier: EUPL-1.2
#include "config/settings.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"
#include "config/forms.h"

namespace overstap::config {
namespace {

// The address of a member, as a function, so that a row of the list is a constant.
#define OVS_AT(member) [](configuration& c) -> auto& { return c.member; }

constexpr std::string_view kFormats[] = {"text", "json"};
constexpr std::string_view kLevels[] = {"debug", "info", "warning", "error"};

constexpr setting kSettings[] = {
    {"server",
     "address",
     text{OVS_AT(server.address), is_address, "an IPv4 or IPv6 address, such as 127.0.0.1"},
     "The address to listen on. Not beyond this machine without a proxy that speaks TLS.",
     "--address"},
    {"server",
     "port",
     whole_number{OVS_AT(server.port), 0, 65'535},
     "The port to listen on; 0 takes any free one.",
     "--port"},
    {"server",
     "threads",
     whole_number{OVS_AT(server.threads), 0, 1'024},
     "Threads per kind of operation (short, long); 0: one per processor.",
     "--threads"},
    {"server",
     "max_body",
     whole_number{OVS_AT(server.max_body), 1'024, 1'073'741'824},
     "Bytes of a request body.",
     "--max-body"},
    {"server",
     "max_header",
     whole_number{OVS_AT(server.max_header), 1'024, 1'048'576},
     "Bytes of the request line and the headers.",
     "--max-header"},
    {"server",
     "max_waiting",
     whole_number{OVS_AT(server.max_waiting), 1, 1'000'000},
     "Requests that run or wait for a thread, per kind of operation. More are answered with 503.",
     "--max-waiting"},
    {"server",
     "timeout",
     whole_number{OVS_AT(server.timeout), 1, 3'600},
     "Seconds for a request to come in, for an answer to go out, and for a connection that is kept open.",
     "--timeout"},
    {"server",
     "stop_delay",
     whole_number{OVS_AT(server.stop_delay), 0, 300},
     "Seconds between the signal to stop, when readiness turns to 503, and the last new request. As long as a load "
     "balancer needs to notice; 0 without one."},
    {"server",
     "trusted_proxy",
     text{OVS_AT(server.trusted_proxy), is_address_or_empty, "an IPv4 or IPv6 address, or empty"},
     "The proxy whose X-Forwarded-For is believed, for the limits per address. Empty: none."},
    {"server",
     "public_url",
     text{OVS_AT(server.public_url),
          is_web_address_or_empty,
          "https://HOST or http://HOST, with a port where needed and nothing after it, or empty"},
     "The address at which people reach this server. Empty: http, at the address and port it listens on."},

    {"database",
     "location",
     text{OVS_AT(database.location), is_filled, "a file, or postgresql://USER@HOST/NAME"},
     "An SQLite file, or a PostgreSQL database as postgresql://USER:PASSWORD@HOST:PORT/NAME. A password belongs here, "
     "in the environment or in PostgreSQL's own password file, never in a flag.",
     "--database"},
    {"database",
     "pool",
     whole_number{OVS_AT(database.pool), 1, 1'000},
     "Connections to the database that are kept open and shared by the requests."},

    {"keys",
     "file",
     text{OVS_AT(keys.file), anything, "a file"},
     "The file with the keys that seal personal data. Keep it outside the database and its backups."},

    {"log", "format", one_of{OVS_AT(log.format), kFormats}, "Lines for people, or one JSON object per line."},
    {"log", "level", one_of{OVS_AT(log.level), kLevels}, "The least important messages that are written."},

    {"planning",
     "label_limit",
     whole_number{OVS_AT(planning.label_limit), 1, 1'000'000'000},
     "Search nodes per request for journeys, after which the best found is given.",
     "--label-limit"},

    {"sessions",
     "idle_minutes",
     whole_number{OVS_AT(sessions.idle_minutes), 1, 1'440},
     "Minutes without a request after which somebody has to sign in again."},
    {"sessions",
     "longest_hours",
     whole_number{OVS_AT(sessions.longest_hours), 1, 720},
     "Hours after signing in after which somebody has to sign in again, whatever she did."},
    {"sessions",
     "attempts",
     whole_number{OVS_AT(sessions.attempts), 1, 1'000'000},
     "Attempts per minute from one address to sign in or to use a code. Accounts slow down guessing by themselves; "
     "this bounds it over many accounts. Behind a proxy it needs server.trusted_proxy."},

    {"retention", "months", whole_number{OVS_AT(retention.months), 1, 240}, "Months that are kept after closing."},
    {"retention",
     "notice_days",
     whole_number{OVS_AT(retention.notice_days), 1, 365},
     "Days between the notice and the erasure."},

    {"uploads",
     "largest",
     whole_number{OVS_AT(uploads.largest), 1'024, 1'073'741'824},
     "Bytes of an uploaded document."},
    {"uploads",
     "scanner",
     text{OVS_AT(uploads.scanner), anything, "a command"},
     "A command that reads a document from its standard input and ends with 0 when it is clean, 1 when it is not, "
     "such as \"clamdscan --no-summary -\". Empty: documents are not scanned."},

    {"jobs",
     "interval",
     whole_number{OVS_AT(jobs.interval), 1, 3'600},
     "Seconds between two looks at which jobs are due."},

    {"metrics",
     "on",
     yes_or_no{OVS_AT(metrics.on)},
     "Whether /metrics is served for Prometheus, at an address of its own."},
    {"metrics",
     "address",
     text{OVS_AT(metrics.address), is_address, "an IPv4 or IPv6 address, such as 127.0.0.1"},
     "The address for /metrics. It has no sign-in: keep it out of reach of the public."},
    {"metrics", "port", whole_number{OVS_AT(metrics.port), 0, 65'535}, "The port for /metrics; 0 takes any free one."},
};

#undef OVS_AT

template <typename... Fs>
struct overloaded : Fs... {
  using Fs::operator()...;
};

std::string upper(std::string_view name) {
  auto text = std::string{name};
  std::ranges::transform(
      text, text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return text;
}

}  // namespace

std::span<setting const> settings() {
  return kSettings;
}

std::string key_of(setting const& s) {
  return fmt::format("{}.{}", s.section, s.name);
}

std::string environment_prefix(std::string_view section) {
  return fmt::format("OVERSTAP_{}_", upper(section));
}

std::string environment_name(setting const& s) {
  return environment_prefix(s.section) + upper(s.name);
}

std::string allowed(setting const& s) {
  return std::visit(
      overloaded{
          [](whole_number const& k) { return fmt::format("a whole number from {} to {}", k.low, k.high); },
          [](yes_or_no const&) { return std::string{"true or false"}; },
          [](one_of const& k) { return fmt::format("one of \"{}\"", fmt::join(k.choices, "\", \"")); },
          [](text const& k) { return std::string{k.allowed}; },
      },
      s.kind);
}

std::optional<value> read_text(setting const& s, std::string const& from) {
  return std::visit(
      overloaded{
          [&](whole_number const& k) -> std::optional<value> { return parse_integer(from, k.low, k.high); },
          [&](yes_or_no const&) -> std::optional<value> {
            return from == "true" || from == "false" ? std::optional<value>{from == "true"} : std::nullopt;
          },
          [&](auto const&) -> std::optional<value> { return from; },
      },
      s.kind);
}

bool assign(configuration& c, setting const& s, value const& v) {
  auto const put = [&]<typename T>(T& (*at)(configuration&), auto const& fits) {
    auto const* const given = std::get_if<T>(&v);
    if (given == nullptr || !fits(*given)) {
      return false;
    }
    at(c) = *given;
    return true;
  };
  return std::visit(
      overloaded{
          [&](whole_number const& k) { return put(k.at, [&](auto n) { return k.low <= n && n <= k.high; }); },
          [&](yes_or_no const& k) { return put(k.at, [](bool) { return true; }); },
          [&](one_of const& k) {
            return put(k.at, [&](auto const& t) { return std::ranges::find(k.choices, t) != k.choices.end(); });
          },
          [&](text const& k) { return put(k.at, [&](auto const& t) { return is_plain_text(t) && k.fits(t); }); },
      },
      s.kind);
}

value default_of(setting const& s) {
  auto untouched = configuration{};
  return std::visit([&](auto const& k) -> value { return k.at(untouched); }, s.kind);
}

}  // namespace overstap::config
