// SPDX-License-Identifier: EUPL-1.2
#include "store/location.h"

#include <memory>

#include <fmt/format.h>
#include <libpq-fe.h>

#include "base/invariant.h"
#include "base/text.h"

namespace overstap::store {
namespace {

error not_a_location(std::string_view allowed) {
  return {errc::bad_request, fmt::format("This is no database: {}.", allowed), {}};
}

/// "postgresql://u:secret@h/n?a=b&password=secret" -> "postgresql://u@h/n?a=b".
std::string without_password(std::string_view url) {
  auto const user = url.find("://") + 3;
  auto const at = url.substr(0, url.find('/', user)).find('@', user);
  auto const colon = at == std::string_view::npos ? at : url.substr(0, at).find(':', user);
  auto name = std::string{colon == std::string_view::npos ? url : url.substr(0, colon)};
  if (colon != std::string_view::npos) {
    name += url.substr(at);
  }
  auto const question = name.find('?');
  if (question == std::string::npos) {
    return name;
  }
  auto const parameters = name.substr(question + 1);
  name.resize(question);
  auto separator = '?';
  for (auto const parameter : split(parameters, '&')) {
    if (!parameter.starts_with("password=")) {
      name.append(1, separator).append(parameter);
      separator = '&';
    }
  }
  return name;
}

}  // namespace

result<location> location::parse(std::string_view text) {
  if (!text.starts_with("postgresql://") && !text.starts_with("postgres://")) {
    if (text.empty() || text.find("://") != std::string_view::npos || text.find('"') != std::string_view::npos) {
      return std::unexpected{
          not_a_location("give the name of a file without double quotes, or postgresql://user@host:port/name")};
    }
    return location{backend::sqlite, text, std::string{text}, {}};
  }
  char* complaint = nullptr;
  auto const options = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>{
      PQconninfoParse(std::string{text}.c_str(), &complaint), &PQconninfoFree};
  if (!options) {
    // What libpq complains of may quote a password.
    PQfreemem(complaint);
    return std::unexpected{not_a_location("libpq reads postgresql://user@host:port/name differently")};
  }
  auto password = std::string{};
  auto named = false;
  for (auto const* o = options.get(); o->keyword != nullptr; ++o) {
    auto const value = std::string_view{o->val == nullptr ? "" : o->val};
    if (o->keyword == std::string_view{"password"}) {
      password = value;
    } else if (o->keyword == std::string_view{"dbname"}) {
      named = !value.empty();
    }
  }
  if (!named) {
    return std::unexpected{not_a_location("the name is missing from postgresql://user@host:port/name")};
  }
  return location{backend::postgresql, text, without_password(text), std::move(password)};
}

std::filesystem::path location::file() const {
  invariant(kind_ == backend::sqlite, "only SQLite has a file");
  return text_;
}

}  // namespace overstap::store
