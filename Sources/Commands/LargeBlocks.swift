import CSync

/// How the process keeps large blocks of memory.
enum LargeBlocks {
  /// Gives every block of 1 MiB and more memory of its own, which the system gets back as soon as nobody needs it.
  ///
  /// Left to itself, glibc raises that limit to as much as 32 MiB while large blocks come and go, and then keeps their room between
  /// others. Where regions have ten thousand evaluations, a fifth of a build's memory was such room.
  static func giveBack() {
    let sizeOfLargeBlocks: Int32 = -3
    _ = mallopt(sizeOfLargeBlocks, 1 << 20)
  }
}
