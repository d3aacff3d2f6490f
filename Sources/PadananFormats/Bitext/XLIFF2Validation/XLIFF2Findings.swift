import PadananModel

/// What is wrong in a document, by offsets until the document is read.
struct XLIFF2Findings {
    /// More are not looked for: a file with more mistakes than this is of another kind.
    static let limit = 10_000

    private static let longestMessage = 600

    typealias Severity = Defect.Severity

    private struct Finding {
        var offset: Int
        var severity: Severity
        var message: String
        var section: XLIFF2Section
    }

    let version: XLIFF2Version
    private var findings: [Finding] = []
    /// Whether there are more than `limit`; the rest of the document need not be checked.
    private(set) var isFull = false

    init(version: XLIFF2Version) {
        self.version = version
    }

    /// Adds what is wrong at `offset`: one clause that says what is there and what to write.
    mutating func add(_ message: String, _ section: XLIFF2Section, at offset: Int, _ severity: Severity = .error) {
        guard findings.count < Self.limit else {
            isFull = true
            return
        }
        let short =
            message.utf8.count <= Self.longestMessage ? message : String(message.unicodeScalars.prefix(Self.longestMessage / 2)) + "…"
        findings.append(Finding(offset: offset, severity: severity, message: short, section: section))
    }

    /// The findings in the order of the file. `reader` must still hold the whole document. Cost: one pass over the document.
    func defects(from reader: inout XMLReader) -> [Defect] {
        let order = findings.indices.sorted { (findings[$0].offset, $0) < (findings[$1].offset, $1) }
        var defects: [Defect] = []
        for index in order {
            let finding = findings[index]
            let reference = finding.section.reference(in: version)
            defects.append(reader.defect(finding.severity, finding.message, reference: reference, at: finding.offset))
        }
        if isFull, let last = defects.last {
            defects.append(Defect(.error, "more than \(Self.limit) violations; the others are not listed", at: last.location))
        }
        return defects
    }
}
