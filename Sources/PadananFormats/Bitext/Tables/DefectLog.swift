import PadananModel

/// Defects as they are found; of very many only the first are kept, so that a binary file doesn't fill the memory.
struct DefectLog {
    /// Defects kept one by one.
    static let maximum = 1_000

    private var kept: [Defect] = []
    private var further = 0
    /// The gravest of those that are not kept.
    private var worst = Defect.Severity.warning

    mutating func add(_ severity: Defect.Severity, _ message: String, reference: String = "", at location: SourceLocation) {
        if kept.count < Self.maximum {
            kept.append(Defect(severity, message, reference: reference, at: location))
        } else {
            further += 1
            if severity == .error { worst = .error }
        }
    }

    mutating func add(_ defect: Defect) {
        add(defect.severity, defect.message, reference: defect.reference, at: defect.location)
    }

    var count: Int { kept.count + further }

    /// The defects in the order of their discovery, then how many more there are.
    var defects: [Defect] {
        guard further > 0, let last = kept.last else { return kept }
        return kept + [Defect(worst, "\(further) more defects", at: SourceLocation(file: last.location.file))]
    }
}
