// SPDX-License-Identifier: EUPL-1.2
#include "casework/scanner.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <string>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/invariant.h"
#include "base/text.h"

namespace overstap::casework {
namespace {

[[noreturn]] void fail(std::string_view what) {
  throw infra_error{std::string{"virus scanner: "}.append(what)};
}

void check(bool done, std::string_view what) {
  if (!done) {
    fail(what);
  }
}

class descriptor {
public:
  explicit descriptor(int fd) noexcept : fd_{fd} {}
  descriptor(descriptor const&) = delete;
  descriptor& operator=(descriptor const&) = delete;
  ~descriptor() {
    if (fd_ >= 0) {
      ::close(fd_);
    }
  }
  int get() const noexcept { return fd_; }

private:
  int fd_;
};

/// A file in memory that has no name: what is scanned never touches a disk, and the scanner reads at its own speed.
descriptor in_memory(std::string_view bytes) {
  auto const fd = ::memfd_create("upload", MFD_CLOEXEC);
  check(fd >= 0, "no memory for the upload");
  while (!bytes.empty()) {
    auto const written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0) {
      ::close(fd);
      fail("no memory for the upload");
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  ::lseek(fd, 0, SEEK_SET);
  return descriptor{fd};
}

class spawn_settings {
public:
  explicit spawn_settings(int input) {
    auto const silent = [&](int fd) {
      return posix_spawn_file_actions_addopen(&files_, fd, "/dev/null", O_WRONLY, 0) == 0;
    };
    check(posix_spawn_file_actions_init(&files_) == 0 && posix_spawnattr_init(&attributes_) == 0 &&
              posix_spawn_file_actions_adddup2(&files_, input, STDIN_FILENO) == 0 && silent(STDOUT_FILENO) &&
              silent(STDERR_FILENO) && posix_spawn_file_actions_addclosefrom_np(&files_, STDERR_FILENO + 1) == 0 &&
              posix_spawnattr_setpgroup(&attributes_, 0) == 0 &&
              posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP) == 0,
          "it cannot be set up");
  }
  spawn_settings(spawn_settings const&) = delete;
  spawn_settings& operator=(spawn_settings const&) = delete;
  ~spawn_settings() {
    posix_spawn_file_actions_destroy(&files_);
    posix_spawnattr_destroy(&attributes_);
  }

  pid_t run(std::vector<std::string> words) const {
    auto arguments = std::vector<char*>{};
    for (auto& w : words) {
      arguments.push_back(w.data());
    }
    arguments.push_back(nullptr);
    auto path = std::string{"PATH=/usr/local/bin:/usr/bin:/bin"};
    auto environment = std::vector<char*>{path.data(), nullptr};
    auto child = pid_t{};
    check(posix_spawnp(&child, arguments.front(), &files_, &attributes_, arguments.data(), environment.data()) == 0,
          "it does not start");
    return child;
  }

private:
  posix_spawn_file_actions_t files_{};
  posix_spawnattr_t attributes_{};
};

/// Its exit code; -1 when it was ended by a signal.
int wait_for(pid_t child) {
  auto status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    check(errno == EINTR, "its answer is lost");
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool ends_within(pid_t child, std::chrono::milliseconds longest) {
  // The header of glibc 2.36 for pidfd_open is for C only.
  auto const watched = descriptor{static_cast<int>(::syscall(SYS_pidfd_open, child, 0))};
  check(watched.get() >= 0, "it cannot be watched");
  auto const until = std::chrono::steady_clock::now() + longest;
  for (;;) {
    auto const left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    auto ended = pollfd{.fd = watched.get(), .events = POLLIN, .revents = 0};
    auto const seen = ::poll(&ended, 1, static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
    if (seen >= 0 || errno != EINTR) {
      return seen > 0;
    }
  }
}

}  // namespace

scan_verdict scan(std::string_view command, std::string_view bytes, std::chrono::milliseconds longest) {
  auto words = std::vector<std::string>{};
  for (auto const word : split(command, ' ')) {
    if (!word.empty()) {
      words.emplace_back(word);
    }
  }
  invariant(!words.empty(), "a scan without a scanner");
  auto const upload = in_memory(bytes);
  auto const child = spawn_settings{upload.get()}.run(std::move(words));
  auto const ended = ends_within(child, longest);
  if (!ended) {
    ::kill(-child, SIGKILL);  // with everything that it started
  }
  auto const code = wait_for(child);
  check(ended, "it took too long");
  switch (code) {
    case 0:
      return scan_verdict::clean;
    case 1:
      return scan_verdict::infected;
    default:
      fail("it gave no verdict");
  }
}

}  // namespace overstap::casework
