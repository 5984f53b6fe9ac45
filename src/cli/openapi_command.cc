// SPDX-License-Identifier: EUPL-1.2
#include <fmt/format.h>

#include "api/openapi.h"
#include "cli/command_line.h"

namespace overstap::cli {

void add_openapi(command_line& line) {
  auto& command = *line.app.add_subcommand("openapi", "print the OpenAPI 3.1 document of the API");
  command.footer("Example:\n  overstap openapi > openapi/openapi.json");
  command.callback([] { fmt::print("{}", api::openapi_document()); });
}

}  // namespace overstap::cli
