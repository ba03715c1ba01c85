internal import Archive
internal import Changes
internal import Diagnostics
internal import Digests
internal import Releases

/// Trouble that says by itself what is wrong and what to do next.
protocol WordedTrouble: Error {
  /// The wording in `language`.
  func wording(in language: Language) -> Wording
}

extension ArchiveTrouble: WordedTrouble {}

extension DataTrouble: WordedTrouble {}

extension InputChange: WordedTrouble {}

extension MergeTrouble: WordedTrouble {}

extension ReleaseTrouble: WordedTrouble {}

extension DigestTrouble: WordedTrouble {
  /// The wording in `language`, whatever the digests were wanted for.
  func wording(in language: Language) -> Wording { ReleaseTrouble.digests(self).wording(in: language) }
}
