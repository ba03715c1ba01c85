import Diagnostics

/// Where the reading of a form stopped, and why.
struct FormStop: Error {
  let row: Int
  let column: Int
  let zh: String
  let en: String

  init(_ row: Int, _ column: Int, zh: String, en: String) {
    self.row = row
    self.column = column
    self.zh = zh
    self.en = en
  }
}
