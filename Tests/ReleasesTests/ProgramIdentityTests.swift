import Digests
import Testing

@testable import Releases

@Suite struct ProgramIdentityTests {
  @Test func `the program and the libraries it runs on are told by the linker's ids`() throws {
    let objects = ProgramIdentity.loaded()
    #expect(objects.contains { $0.path.contains("libcrypto") && $0.buildID.count >= 32 })
    #expect(Set(objects.map(\.path)).count > 5)
    #expect(try ProgramIdentity.digest().bytes.count == 32)
  }
}
