// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

namespace overstap::schemes {

/// Something that is wrong with the rules, or that a person should look at.
struct finding {
  enum class weight : std::uint8_t {
    error,  ///< the rules can not be used
    look,  ///< a source to read again, a validity that ends
  };
  std::string file;
  int line{};  ///< from 1; 0: the file as a whole
  std::string what;
  weight how{weight::error};
};

}  // namespace overstap::schemes
