internal import Evaluation

extension RegionPages {
  func attachment(_ attachment: Attachment, ofYear year: Int, from addresses: Addresses) -> AttachmentContext
  {
    let number = region.years[year].report.disclosureYear
    let code = region.region.code
    return AttachmentContext(
      title: attachment.title, format: attachment.format,
      file: attachment.file.flatMap { addresses.file("\(code)/\(number)/attachments/\($0)") },
      evaluation: attachment.evaluation.flatMap { addresses.page(.evaluation(code, number, id: $0)) },
      note: attachment.note)
  }
}
