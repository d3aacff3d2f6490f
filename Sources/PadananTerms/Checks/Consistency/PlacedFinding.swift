import PadananModel

/// A finding with the segment it is in.
public struct PlacedFinding: Sendable, Hashable {
    /// Without texts, and the finding without spans, when the run was too large for them to be kept.
    public var segment: CheckedSegment
    public var finding: Finding

    public init(segment: CheckedSegment, finding: Finding) {
        self.segment = segment
        self.finding = finding
    }
}

extension FindingNote {
    /// The first of the places that contradict a finding.
    static func places(_ places: [VariantGroup.Place], _ text: (VariantGroup.Place) -> String) -> [FindingNote] {
        places.prefix(mostPlaces).map { FindingNote(text($0), at: $0.segment.targetLocation ?? $0.segment.location) }
    }

    /// More would only make the report long.
    private static let mostPlaces = 3

    /// Says how many occurrences are not listed.
    static func more(_ count: Int) -> [FindingNote] {
        count > 0 ? [FindingNote("and \(count) more")] : []
    }
}

extension VariantGroup.Place {
    /// The whole of a side; `nil` when its text is gone.
    func whole(_ side: KeyPath<CheckedSegment, InlineText>) -> TextRange? {
        hasText ? 0..<segment[keyPath: side].text.utf8.count : nil
    }

    /// The words of a range of the target.
    func targetText(_ range: TextRange) -> String? {
        guard hasText, range.upperBound <= segment.target.text.utf8.count else { return nil }
        return String(decoding: Array(segment.target.text.utf8)[range], as: UTF8.self)
    }

    /// The proposal to write another target.
    func replacing(with text: String) -> TargetEdit? {
        whole(\.target).map { TargetEdit($0, text, isCertain: false) }
    }
}

extension String {
    /// The beginning of a long text, for a message.
    var shortened: String {
        guard utf8.count > Self.messageBytes else { return self }
        var scalars = unicodeScalars.prefix(Self.messageBytes)
        while let last = scalars.last, last != " " { scalars = scalars.dropLast() }
        let words = scalars.isEmpty ? unicodeScalars.prefix(Self.messageBytes) : scalars.dropLast()
        return String(String.UnicodeScalarView(words)) + "…"
    }

    private static let messageBytes = 60
}

extension VariantGroup.Place {
    /// The words of the source that the observation is about.
    var sourceText: String? {
        guard hasText, let source, source.upperBound <= segment.source.text.utf8.count else { return nil }
        return String(decoding: Array(segment.source.text.utf8)[source], as: UTF8.self)
    }
}

extension String {
    /// The text with the capital, and the possessive mark, of the rendering that it would stand for.
    func likeRendering(_ other: String) -> String {
        var text = self
        if let first = other.unicodeScalars.first, first.properties.isUppercase, let own = unicodeScalars.first {
            text = String(own.properties.titlecaseMapping) + String(String.UnicodeScalarView(unicodeScalars.dropFirst()))
        }
        for mark in ["'s", "’s"] where other.hasSuffix(mark) && !text.hasSuffix(mark) { text += mark }
        return text
    }
}
