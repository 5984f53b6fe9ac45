// SPDX-License-Identifier: EUPL-1.2
#include "store/child.h"

#include <cerrno>
#include <csignal>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/invariant.h"

namespace overstap::store {
namespace {

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  auto pointers = std::vector<char*>{};
  for (auto& text : texts) {
    pointers.push_back(text.data());
  }
  pointers.push_back(nullptr);
  return pointers;
}

std::vector<std::string> environment_with(std::string const& password) {
  auto variables = std::vector<std::string>{};
  for (auto* const* v = environ; *v != nullptr; ++v) {
    variables.emplace_back(*v);
  }
  if (!password.empty()) {
    std::erase_if(variables, [](auto const& v) { return v.starts_with("PGPASSWORD="); });
    variables.push_back("PGPASSWORD=" + password);
  }
  return variables;
}

}  // namespace

child::child(program const& started) {
  auto words = started.words;
  auto variables = environment_with(started.password);
  auto files = posix_spawn_file_actions_t{};
  invariant(::posix_spawn_file_actions_init(&files) == 0, "a list of actions can be made");
  auto const use = [&files](int descriptor, int as, int mode) {
    descriptor < 0 ? ::posix_spawn_file_actions_addopen(&files, as, "/dev/null", mode, 0)
                   : ::posix_spawn_file_actions_adddup2(&files, descriptor, as);
  };
  use(started.input, STDIN_FILENO, O_RDONLY);
  use(started.output, STDOUT_FILENO, O_WRONLY);
  auto const failed = ::posix_spawnp(
      &id_, words.front().c_str(), &files, nullptr, pointers_to(words).data(), pointers_to(variables).data());
  ::posix_spawn_file_actions_destroy(&files);
  if (failed == ENOENT) {
    throw infra_error{
        fmt::format("{} is not installed: it comes with the package postgresql-client", started.words.front())};
  }
  if (failed != 0) {
    throw infra_error{
        fmt::format("{} cannot be started: {}", started.words.front(), std::generic_category().message(failed))};
  }
}

child::~child() {
  if (id_ >= 0) {
    ::kill(id_, SIGTERM);
    succeeded();
  }
}

bool child::succeeded() {
  auto status = 0;
  if (id_ < 0) {
    return false;
  }
  while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) {
  }
  id_ = -1;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace overstap::store
