// SPDX-License-Identifier: EUPL-1.2
#include "cli/delete_free_json.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace overstap::cli {
namespace {

namespace json = boost::json;
using solver::delete_free;
using solver::fact_idx;

constexpr auto kMostSkills = std::int64_t{1'000'000};
constexpr auto kHighestCost = std::int64_t{1'000'000'000};

/// Reads one document and notes everything that is wrong with it.
class reader {
public:
  explicit reader(std::string where) : where_{std::move(where)} {}

  named_instance read(json::value const& document) {
    auto out = named_instance{};
    auto const* members = document.if_object();
    if (members == nullptr) {
      refuse("", "an object");
      return out;
    }
    auto const* name = members->if_contains("name");
    if (name == nullptr || !name->is_string()) {
      refuse("/name", "a text");
    } else {
      out.name = std::string{name->get_string()};
    }
    skills_ = number(members->if_contains("skills"), "/skills", kMostSkills);
    out.problem.facts = static_cast<std::size_t>(skills_);
    out.problem.start = skills(members->if_contains("start"), "/start");
    out.problem.goal = skills(members->if_contains("goal"), "/goal");
    auto const* wagons = members->if_contains("wagons");
    if (wagons == nullptr || !wagons->is_array()) {
      refuse("/wagons", "an array");
      return out;
    }
    for (auto const& w : wagons->get_array()) {
      out.problem.actions.push_back(action(w, fmt::format("/wagons/{}", out.problem.actions.size())));
    }
    return out;
  }

  std::vector<field_error> const& wrong() const noexcept { return wrong_; }

private:
  void refuse(std::string const& pointer, std::string allowed) {
    wrong_.push_back({where_ + pointer, std::move(allowed)});
  }

  std::int64_t number(json::value const* v, std::string const& pointer, std::int64_t most) {
    if (v == nullptr || !v->is_int64() || v->get_int64() < 0 || v->get_int64() > most) {
      refuse(pointer, fmt::format("a whole number from 0 to {}", most));
      return 0;
    }
    return v->get_int64();
  }

  std::vector<fact_idx> skills(json::value const* v, std::string const& pointer) {
    auto out = std::vector<fact_idx>{};
    if (v == nullptr || !v->is_array()) {
      refuse(pointer, "an array");
      return out;
    }
    for (auto const& one : v->get_array()) {
      out.emplace_back(static_cast<std::size_t>(number(&one, fmt::format("{}/{}", pointer, out.size()), skills_ - 1)));
    }
    std::ranges::sort(out);
    out.erase(std::ranges::unique(out).begin(), out.end());
    return out;
  }

  delete_free::action action(json::value const& v, std::string const& pointer) {
    auto const* parts = v.if_array();
    if (parts == nullptr || parts->size() < 3) {
      refuse(pointer, "[needs, gives, cost, weeks]");
      return {};
    }
    return {skills(&parts->at(0), pointer + "/0"),
            skills(&parts->at(1), pointer + "/1"),
            number(&parts->at(2), pointer + "/2", kHighestCost)};
  }

  std::string where_;
  std::int64_t skills_{};
  std::vector<field_error> wrong_;
};

}  // namespace

result<named_instance> read_delete_free(std::filesystem::path const& file) {
  auto const where = file.filename().string();
  auto in = std::ifstream{file, std::ios::binary};
  auto text = std::ostringstream{};
  text << in.rdbuf();
  if (!in) {
    return std::unexpected{error{errc::not_found, fmt::format("The file {} can not be read.", where)}};
  }
  auto failed = boost::system::error_code{};
  auto const document = json::parse(text.view(), failed);
  if (failed) {
    return std::unexpected{error{errc::bad_request, "The file is not valid.", {{where, "JSON"}}}};
  }
  auto r = reader{where};
  auto instance = r.read(document);
  if (!r.wrong().empty()) {
    return std::unexpected{error{errc::bad_request, "Some fields are not valid.", r.wrong()}};
  }
  return instance;
}

}  // namespace overstap::cli
