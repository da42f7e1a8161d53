// SPDX-License-Identifier: MIT
#include "lint/cli/git.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

extern char** environ;  // NOLINT(readability-redundant-declaration): POSIX declares it nowhere

namespace lint {
namespace {

constexpr int kNotFound = 127;

struct Answer {
  int status = kNotFound;
  std::string output = {};
};

Error git_error(std::string message, std::string cure = {}) {
  return {.message = std::move(message), .cure = std::move(cure)};
}

/// Runs git without a shell.
Result<Answer> run_git(const std::string& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"git", "-C", folder});
  std::vector<char*> words;
  words.reserve(arguments.size() + 1);
  for (std::string& argument : arguments) words.push_back(argument.data());
  words.push_back(nullptr);
  std::array<int, 2> ends = {};
  if (pipe2(ends.data(), O_CLOEXEC) != 0)
    return fail(git_error(fmt::format("git cannot be run: {}", std::strerror(errno))));
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  pid_t child = 0;
  const int failed = posix_spawnp(&child, "git", &actions, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  Answer answer;
  if (failed == 0) {
    std::array<char, 1 << 16> buffer = {};
    for (ssize_t count = 0; (count = read(ends[0], buffer.data(), buffer.size())) != 0;) {
      if (count > 0)
        answer.output.append(buffer.data(), static_cast<size_t>(count));
      else if (errno != EINTR)
        break;
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    answer.status = WIFEXITED(status) ? WEXITSTATUS(status) : kNotFound;
  }
  close(ends[0]);
  if (failed != 0)
    return fail(
        git_error(fmt::format("git cannot be run: {}", std::strerror(failed)), "--since needs it"));
  return answer;
}

/// The output of git; an error when it fails, about which it said something itself.
Result<std::string> ask_git(const std::string& folder, std::vector<std::string> arguments,
                            const std::string& question) {
  auto answer = run_git(folder, std::move(arguments));
  if (!answer)
    return fail(std::move(answer.error()));
  if (answer->status != 0)
    return fail(git_error("git cannot tell " + question));
  return std::move(answer->output);
}

void add_paths(std::string_view output, const std::string& root, std::vector<std::string>& paths) {
  while (!output.empty()) {
    const std::string_view name = output.substr(0, output.find('\0'));
    paths.push_back((std::filesystem::path(root) / name).lexically_normal().string());
    output.remove_prefix(std::min(name.size() + 1, output.size()));
  }
}

}  // namespace

Result<std::string> repository_of(const std::string& folder) {
  auto root = ask_git(folder, {"rev-parse", "--show-toplevel"},
                      fmt::format("which repository '{}' is in", folder));
  if (root && root->ends_with('\n'))
    root->pop_back();
  return root;
}

Result<std::vector<std::string>> changed_files(const std::string& repository,
                                               const std::string& revision) {
  auto commit = run_git(
      repository, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (!commit)
    return fail(std::move(commit.error()));
  if (commit->status != 0)
    return fail(git_error(fmt::format("git knows no revision '{}'", revision),
                          "name a commit, branch or tag with --since"));
  std::string hash = commit->output.substr(0, commit->output.find('\n'));
  const std::string question = fmt::format("what changed since '{}'", revision);
  auto changed = ask_git(
      repository,
      {"diff", "--name-only", "-z", "--no-ext-diff", "--diff-filter=d", std::move(hash), "--"},
      question);
  if (!changed)
    return fail(std::move(changed.error()));
  auto added = ask_git(repository, {"ls-files", "--others", "--exclude-standard", "-z"}, question);
  if (!added)
    return fail(std::move(added.error()));
  std::vector<std::string> paths;
  add_paths(*changed, repository, paths);
  add_paths(*added, repository, paths);
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

}  // namespace lint
