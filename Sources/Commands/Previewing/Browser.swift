internal import Glibc

/// The browser of the person at the machine, if there is a screen to show it on.
enum Browser {
  /// Opens `address`; where there is no screen or nothing to open it with, nothing happens.
  static func open(_ address: String) {
    guard getenv("DISPLAY") != nil || getenv("WAYLAND_DISPLAY") != nil else { return }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0)
    }
    var arguments = [strdup("xdg-open"), strdup(address), nil]
    defer { arguments.forEach { free($0) } }
    var child = pid_t()
    _ = posix_spawnp(&child, "xdg-open", &files, nil, &arguments, environ)
  }
}
