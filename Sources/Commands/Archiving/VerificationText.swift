internal import Archive
internal import Diagnostics

/// What verifying a snapshot came to, as a person reads it: each check under its property.
struct VerificationText: Sendable {
  let language: Language

  func text(of report: VerificationReport) -> String {
    var lines = [report.snapshot]
    if let fingerprint = report.fingerprint {
      lines.append("  " + word("指纹", "fingerprint") + " \(fingerprint)")
    }
    lines.append("  " + word("读取 \(report.bytes) 字节", "\(report.bytes) bytes read"))
    for property in Property.allCases {
      lines.append("  " + name(of: property))
      for check in report.checks where check.kind.property == property {
        lines.append("    \(name(of: check.outcome))  \(name(of: check.kind))")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func word(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  private func name(of property: Property) -> String {
    switch property {
    case .authenticity: word("真实性", "authenticity")
    case .integrity: word("完整性", "integrity")
    case .usability: word("可用性", "usability")
    case .security: word("安全性", "security")
    }
  }

  private func name(of outcome: VerificationReport.Outcome) -> String {
    switch outcome {
    case .passed: word("通过　", "passed     ")
    case .failed: word("不通过", "FAILED     ")
    case .notChecked: word("未核验", "not checked")
    }
  }

  private func name(of kind: CheckKind) -> String {
    switch kind {
    case .signatures: word("签名与封存的清单、公钥相符", "signatures fit the manifest and the keys beside them")
    case .keys: word("公钥是您指定的那一个（--trusted）", "the key is the one that you named (--trusted)")
    case .published: word("网页去掉归档标记后与发布清单一致", "pages without their mark are those released")
    case .rebuilt: word("用归档中的数据重新生成，逐字节一致（--rebuild）", "the content makes the same site again (--rebuild)")
    case .files: word("每个文件都与清单一致，不多不少", "every file is as listed, none missing, none added")
    case .chain: word("与前一份归档相接", "it follows the snapshot before it")
    case .webArchive: word("网页存档完好，与网站一致", "the web archive is sound and holds the same site")
    case .description: word("归档说明齐全", "its description is complete")
    case .shape: word("没有链接、越界路径或重复条目", "no links, paths that lead elsewhere, or double entries")
    }
  }
}
