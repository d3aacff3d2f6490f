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
    var defects: [Defect] { kept + remainder }

    /// The defects and `others` in the order of the file, then how many more there are.
    func sorted(with others: [Defect] = []) -> [Defect] {
        (kept + others).sorted { $0.location < $1.location } + remainder
    }

    /// The defects of both.
    func merged(with other: DefectLog) -> DefectLog {
        var log = self
        for defect in other.kept { log.add(defect) }
        log.further += other.further
        if other.further > 0, other.worst == .error { log.worst = .error }
        return log
    }

    private var remainder: [Defect] {
        guard further > 0, let last = kept.last else { return [] }
        return [Defect(worst, "\(further) more defects", at: SourceLocation(file: last.location.file))]
    }
}
