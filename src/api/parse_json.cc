// SPDX-License-Identifier: EUPL-1.2
#include "api/parse_json.h"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/error.hpp>
#include <fmt/format.h>

#include "api/validate.h"

namespace overstap::api {
namespace {

namespace json = boost::json;

/// Builds the tree. Not json::parser, because that one lets the last of two equal members win in silence.
class tree_builder {
public:
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);

  explicit tree_builder(std::vector<field_error>& twice) : twice_{twice} {}
  json::value take() { return std::move(root_); }

  using error_code = json::error_code;
  using view = json::string_view;
  bool on_document_begin(error_code& /*unused*/) { return true; }
  bool on_document_end(error_code& /*unused*/) { return true; }
  bool on_object_begin(error_code& /*unused*/) { return open(json::object{}); }
  bool on_object_end(std::size_t /*unused*/, error_code& /*unused*/) { return close(); }
  bool on_array_begin(error_code& /*unused*/) { return open(json::array{}); }
  bool on_array_end(std::size_t /*unused*/, error_code& /*unused*/) { return close(); }
  bool on_key_part(view part, std::size_t /*unused*/, error_code& /*unused*/) { return append(part); }
  bool on_key(view part, std::size_t /*unused*/, error_code& /*unused*/) {
    append(part);
    open_.back().key = std::exchange(text_, {});
    return true;
  }
  bool on_string_part(view part, std::size_t /*unused*/, error_code& /*unused*/) { return append(part); }
  bool on_string(view part, std::size_t /*unused*/, error_code& /*unused*/) {
    append(part);
    add(json::value(json::string(std::exchange(text_, {}))));
    return true;
  }
  bool on_number_part(view /*unused*/, error_code& /*unused*/) { return true; }
  bool on_int64(std::int64_t n, view /*unused*/, error_code& /*unused*/) { return add(n); }
  bool on_uint64(std::uint64_t n, view /*unused*/, error_code& /*unused*/) { return add(n); }
  bool on_double(double d, view /*unused*/, error_code& /*unused*/) { return add(d); }
  bool on_bool(bool b, error_code& /*unused*/) { return add(b); }
  bool on_null(error_code& /*unused*/) { return add(nullptr); }
  bool on_comment_part(view /*unused*/, error_code& /*unused*/) { return true; }
  bool on_comment(view /*unused*/, error_code& /*unused*/) { return true; }

private:
  struct container {
    json::value value;
    std::string key{};
  };

  bool append(view part) {
    text_.append(part.data(), part.size());
    return true;
  }
  bool open(json::value empty) {
    open_.push_back({std::move(empty)});
    return true;
  }
  bool close() {
    auto done = std::move(open_.back().value);
    open_.pop_back();
    return add(std::move(done));
  }
  bool add(json::value v) {
    if (open_.empty()) {
      root_ = std::move(v);
      return true;
    }
    auto& parent = open_.back();
    if (auto* const list = parent.value.if_array()) {
      list->push_back(std::move(v));
    } else if (!parent.value.get_object().emplace(parent.key, std::move(v)).second && twice_.size() < kMaxFieldErrors) {
      twice_.push_back({pointer(), "given once"});
    }
    return true;
  }
  std::string pointer() const {
    auto text = std::string{};
    for (auto const& c : open_) {
      auto const* const list = c.value.if_array();
      text += list != nullptr ? fmt::format("/{}", list->size()) : pointer_segment(c.key);
    }
    return text;
  }

  std::vector<field_error>& twice_;
  std::vector<container> open_;
  std::string text_;
  json::value root_;
};

error refuse(std::string detail) {
  return {errc::bad_request, std::move(detail), {}};
}

}  // namespace

result<json::value> parse_json(std::string_view text, std::vector<field_error>& twice) {
  auto options = json::parse_options{};
  options.max_depth = kMaxNesting;
  auto parser = json::basic_parser<tree_builder>{options, twice};
  auto failed = json::error_code{};
  auto const used = parser.write_some(false, text.data(), text.size(), failed);
  if (failed == json::error::too_deep) {
    return std::unexpected{refuse(fmt::format("The body is nested deeper than {} levels.", kMaxNesting))};
  }
  if (failed || used != text.size()) {
    return std::unexpected{refuse(fmt::format("The body is not valid JSON; reading stopped at byte {}.", used))};
  }
  return parser.handler().take();
}

}  // namespace overstap::api
