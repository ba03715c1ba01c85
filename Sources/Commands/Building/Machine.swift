internal import Glibc

/// What the program asks of the machine it runs on.
enum Machine {
  /// How many cores may be used.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
