import PadananModel

/// Defects as they are found; of very many only the first are kept, so that a binary file doesn't fill the memory.
struct DefectLog {
    /// Defects kept one by one.
    static let maximum = 1_000

    private var kept: [Defect] = []
    private var further = 0

    mutating func add(_ severity: Defect.Severity, _ message: String, reference: String = "", at location: SourceLocation) {
        if kept.count < Self.maximum {
            kept.append(Defect(severity, message, reference: reference, at: location))
        } else {
            further += 1
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
        return log
    }

    private var remainder: [Defect] {
        guard further > 0, let last = kept.last else { return [] }
        return [Defect(.error, "\(further) more defects", at: SourceLocation(file: last.location.file))]
    }
}
