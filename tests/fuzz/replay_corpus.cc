// SPDX-License-Identifier: EUPL-1.2
// Runs a harness over the files named on the command line, and over each cut short at every 97th byte.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

int main(int argc, char** argv) {
  if (argc < 2) {
    std::puts("no corpus");
    return 1;
  }
  for (auto i = 1; i < argc; ++i) {
    auto in = std::ifstream{argv[i], std::ios::binary};
    auto content = std::string{};
    for (auto c = in.get(); c != std::ifstream::traits_type::eof(); c = in.get()) {
      content.push_back(static_cast<char>(c));
    }
    for (auto length = content.size();; length -= 97) {
      LLVMFuzzerTestOneInput(reinterpret_cast<std::uint8_t const*>(content.data()), length);
      if (length < 97) {
        break;
      }
    }
  }
  std::printf("%d files replayed\n", argc - 1);
  return 0;
}
