import Glibc

/// The door that the environment names; every process goes through one.
private let door: HostileInput = {
  guard let name = getenv("DISCLOSE_INPUT"), let input = HostileInput(rawValue: String(cString: name)) else {
    fatalError(
      "DISCLOSE_INPUT must be one of \(HostileInput.allCases.map(\.rawValue).joined(separator: " "))")
  }
  return input
}()

/// What libFuzzer calls with every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do { try door.take([UInt8](UnsafeBufferPointer(start: start, count: count))) } catch {
    fatalError("\(error)")
  }
  return 0
}
