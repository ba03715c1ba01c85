import Evaluation

/// The fields of a task announced.
enum CalendarFields {
  static let date = Field(
    "date", "日期", .date, zh: "最迟完成日期", en: "The day by which it is due", example: "2023-03-31")
  static let term = Field(
    "term", "期限", .text, zh: "没有确切日期时的说法", en: "The term in words, where no day is named", example: "3月底前")
  static let task = Field(
    "task", "事项", .text, .required, zh: "做什么", en: "What is to be done", example: "完成单位自评")
  static let responsible = Field("responsible", "责任单位", .text, zh: "由谁做", en: "Who does it", example: "各预算单位")

  static let all: [any Declared] = [date, term, task, responsible]
}
