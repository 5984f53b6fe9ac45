// SPDX-License-Identifier: EUPL-1.2
#include "api/device.h"

#include <array>
#include <utility>

namespace overstap::api {
namespace {

using mark = std::pair<std::string_view, std::string_view>;

// In this order, because most browsers also claim to be an older one.
constexpr auto kBrowsers = std::to_array<mark>({{"Edg", "Edge"},
                                                {"OPR/", "Opera"},
                                                {"SamsungBrowser/", "Samsung Internet"},
                                                {"Firefox/", "Firefox"},
                                                {"FxiOS/", "Firefox"},
                                                {"Chrome/", "Chrome"},
                                                {"CriOS/", "Chrome"},
                                                {"Safari/", "Safari"}});
constexpr auto kSystems = std::to_array<mark>({{"iPhone", "iPhone"},
                                               {"iPad", "iPad"},
                                               {"Android", "Android"},
                                               {"Windows", "Windows"},
                                               {"Macintosh", "Mac"},
                                               {"CrOS", "ChromeOS"},
                                               {"Linux", "Linux"}});

template <std::size_t N>
std::string_view first_of(std::array<mark, N> const& marks, std::string_view text) {
  for (auto const& [sign, name] : marks) {
    if (text.find(sign) != std::string_view::npos) {
      return name;
    }
  }
  return {};
}

}  // namespace

std::string device_of(std::string_view user_agent) {
  auto device = std::string{first_of(kBrowsers, user_agent)};
  auto const system = first_of(kSystems, user_agent);
  if (!system.empty()) {
    device.append(device.empty() ? "" : ", ").append(system);
  }
  return device;
}

}  // namespace overstap::api
