import Digests

/// What makes digests in every algorithm that a bag has a manifest for.
struct Digesters: Sendable {
  let sha256: Digester
  let sha512: Digester
  let sm3: Digester

  init() throws(ArchiveTrouble) {
    do throws(DigestTrouble) {
      sha256 = try Digester(.sha256)
      sha512 = try Digester(.sha512)
      sm3 = try Digester(.sm3)
    } catch {
      throw .digests(error)
    }
  }
}
