import Glibc

/// The door that the environment names; every process goes through one.
private let door: HostileInput = {
  guard let name = getenv("DISCLOSE_INPUT"), let input = HostileInput(rawValue: String(cString: name)) else {
    // libFuzzer calls this file and hears no error: ending the process is how it is told anything.
    fatalError(
      "DISCLOSE_INPUT must be one of \(HostileInput.allCases.map(\.rawValue).joined(separator: " "))")
  }
  return input
}()

/// What libFuzzer calls with every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do { try door.take([UInt8](UnsafeBufferPointer(start: start, count: count))) } catch {
    // A broken promise must end the process, so that libFuzzer keeps the input.
    fatalError("\(error)")
  }
  return 0
}
