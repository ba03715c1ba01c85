internal import Mustache

/// The records to which one thing happened.
struct DifferenceGroupContext: Sendable {
  let what: String
  let count: String
  let records: [DifferenceRecordContext]

  static let contract = Contract<DifferenceGroupContext>(
    "group of records",
    [
      .text("what", "what became of them", \.what),
      .text("count", "how many they are", \.count),
      .list("records", "the records", DifferenceRecordContext.contract, \.records),
    ])
}
