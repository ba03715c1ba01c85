internal import Diagnostics

/// One thing that `disclose doctor` looked at, and what it found.
struct Symptom: Sendable {
  /// How much it matters.
  enum State: Sendable {
    /// As it should be.
    case good
    /// Some work cannot be done, or something should be looked at.
    case note
    /// It keeps the site from being made or published.
    case trouble
  }

  let state: State
  private let zh: (what: String, mend: String?)
  private let en: (what: String, mend: String?)

  /// Something that is as it should be.
  static func good(zh: String, en: String) -> Symptom {
    Symptom(state: .good, zh: (zh, nil), en: (en, nil))
  }

  /// Something that is not, each wording with how to mend it.
  static func bad(_ state: State, zh: (String, String), en: (String, String)) -> Symptom {
    Symptom(state: state, zh: zh, en: en)
  }

  private init(state: State, zh: (String, String?), en: (String, String?)) {
    self.state = state
    self.zh = zh
    self.en = en
  }

  /// The symptom as it is read in a terminal: a word for its state, what was found, and how to mend it on the next line.
  func text(in language: Language) -> String {
    let words = language == .zh ? zh : en
    let line = "  " + word(in: language) + "  " + words.what
    return words.mend.map { line + "\n        → " + $0 } ?? line
  }

  private func word(in language: Language) -> String {
    switch (state, language) {
    case (.good, .zh): "正常"
    case (.note, .zh): "注意"
    case (.trouble, .zh): "问题"
    case (.good, .en): "good   "
    case (.note, .en): "note   "
    case (.trouble, .en): "trouble"
    }
  }
}
