import PadananModel

/// Two texts with different numbers of paragraphs, and where they seem to part.
struct ParagraphMismatch {
    /// A paragraph this many times longer or shorter than its partner, against the usual ratio, is taken for the first difference.
    /// The paragraphs of Fixtures/articles stay within 1.23 times the ratio of their document; the limit leaves room for freer ones.
    private static let suspiciousRatio = 2.2

    private let sources: [TextRecord]
    private let targets: [TextRecord]
    private let sourceFile: String
    private let targetFile: String

    init(_ sources: [TextRecord], _ targets: [TextRecord], _ sourceFile: String, _ targetFile: String) {
        self.sources = sources
        self.targets = targets
        self.sourceFile = sourceFile
        self.targetFile = targetFile
    }

    /// The error to report, at the first paragraph that has no partner.
    var defect: Defect {
        let place = firstDifference
        let counts = "\(sourceFile) has \(TextColumns.count(sources.count, "paragraph")), \(targetFile) \(targets.count)"
        let advice = "make them correspond, or give TSV or JSONL pairs"
        let location = place < sources.count ? sources[place].location : targets[place].location
        return Defect(
            .error, "\(counts); the first difference seems to be paragraph \(place + 1)\(excerpt(place)); \(advice)", at: location)
    }

    /// What to tell when the sentences were aligned, of which `alone` have no partner.
    func warning(alone: Int) -> Defect {
        let place = firstDifference
        let counts = "\(sourceFile) has \(TextColumns.count(sources.count, "paragraph")), \(targetFile) \(targets.count)"
        let partners = alone == 0 ? "all have a partner" : "\(alone) of them without a partner, which align --sentences shows"
        let location = place < sources.count ? sources[place].location : targets[place].location
        return Defect(.warning, "\(counts); aligned by sentences, \(partners)", at: location)
    }

    private func excerpt(_ place: Int) -> String {
        let side = TextColumns.singleLine(place < sources.count ? sources[place].text : targets[place].text)
        let start = side.prefix(40)
        return " (“\(start)\(start.count < side.count ? "…" : "")”)"
    }

    private var firstDifference: Int {
        let common = min(sources.count, targets.count)
        let ratios = (0..<common).map { Double(max(1, targets[$0].text.utf8.count)) / Double(max(1, sources[$0].text.utf8.count)) }
        let usual =
            Double(max(1, targets.reduce(0) { $0 + $1.text.utf8.count })) / Double(max(1, sources.reduce(0) { $0 + $1.text.utf8.count }))
        let isSuspicious = { (ratio: Double) in max(ratio / usual, usual / ratio) > Self.suspiciousRatio }
        return ratios.firstIndex(where: isSuspicious) ?? common
    }
}
