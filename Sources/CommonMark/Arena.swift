import CCMark
import Glibc

/// Memory for the tree of one text at a time, one arena a thread.
///
/// libcmark asks for a hundred small blocks a page and gives each back; taken from one run of memory that is
/// used again for the next page, they cost next to nothing. libcmark hands its allocator no context, so the
/// arena is found through the thread. It is lent to one tree only: a second one that lives at the same time,
/// or a thread without an arena, takes libcmark's own allocator. Texts that need more than one run get
/// further ones, which are freed with the tree.
struct Arena {
  /// The bytes kept by a thread between texts.
  private static let kept = 512 << 10
  /// Before each block stands its size; blocks begin at multiples of this, in bytes.
  private static let unit = 16

  private let first: UnsafeMutableRawPointer
  private var further: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer
  private var end: UnsafeMutableRawPointer
  private var isLent = false
  /// What libcmark calls.
  let allocator: UnsafeMutablePointer<cmark_mem>

  private init() {
    first = .allocate(byteCount: Arena.kept, alignment: Arena.unit)
    next = first
    end = first + Arena.kept
    allocator = .allocate(capacity: 1)
    allocator.initialize(
      to: cmark_mem(
        calloc: { count, size in Arena.current()?.pointee.block(count: count, size: size) },
        realloc: { block, size in Arena.current()?.pointee.resize(block, to: size) },
        free: { _ in }))
  }

  /// The arena of this thread, or nil while it is lent or where there can be none.
  static func borrow() -> UnsafeMutablePointer<Arena>? {
    guard let key else { return nil }
    if let arena = current() {
      if arena.pointee.isLent { return nil }
      arena.pointee.isLent = true
      return arena
    }
    let arena = UnsafeMutablePointer<Arena>.allocate(capacity: 1)
    arena.initialize(to: Arena())
    guard pthread_setspecific(key, arena) == 0 else {
      Arena.destroy(arena)
      return nil
    }
    arena.pointee.isLent = true
    return arena
  }

  /// Takes everything back that was handed out.
  mutating func giveBack() {
    for run in further { run.deallocate() }
    further.removeAll()
    next = first
    end = first + Arena.kept
    isLent = false
  }

  private static let key: pthread_key_t? = {
    var key = pthread_key_t()
    let made = pthread_key_create(&key) { arena in
      if let arena { Arena.destroy(arena.assumingMemoryBound(to: Arena.self)) }
    }
    return made == 0 ? key : nil
  }()

  private static func current() -> UnsafeMutablePointer<Arena>? {
    guard let key else { return nil }
    return pthread_getspecific(key)?.assumingMemoryBound(to: Arena.self)
  }

  private static func destroy(_ arena: UnsafeMutablePointer<Arena>) {
    arena.pointee.giveBack()
    arena.pointee.first.deallocate()
    arena.pointee.allocator.deallocate()
    arena.deinitialize(count: 1)
    arena.deallocate()
  }

  private mutating func block(count: Int, size: Int) -> UnsafeMutableRawPointer? {
    let (bytes, isTooMuch) = count.multipliedReportingOverflow(by: size)
    if isTooMuch { return nil }
    let block = take(bytes)
    memset(block, 0, bytes)
    return block
  }

  private mutating func resize(_ block: UnsafeMutableRawPointer?, to size: Int) -> UnsafeMutableRawPointer {
    guard let block else { return take(size) }
    let held = (block - Arena.unit).load(as: Int.self)
    if size <= held { return block }
    let missing = rounded(size) - held
    if block + held == next && missing <= end - next {
      (block - Arena.unit).storeBytes(of: held + missing, as: Int.self)
      next += missing
      return block
    }
    let moved = take(size)
    memcpy(moved, block, held)
    return moved
  }

  private mutating func take(_ size: Int) -> UnsafeMutableRawPointer {
    let held = rounded(size)
    if held + Arena.unit > end - next {
      let length = max(Arena.kept << min(further.count, 6), held + Arena.unit)
      next = .allocate(byteCount: length, alignment: Arena.unit)
      end = next + length
      further.append(next)
    }
    let block = next + Arena.unit
    next.storeBytes(of: held, as: Int.self)
    next = block + held
    return block
  }

  private func rounded(_ size: Int) -> Int { (size + Arena.unit - 1) & ~(Arena.unit - 1) }
}
