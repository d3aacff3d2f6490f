import PadananFormats
import PadananLanguage
import PadananModel

/// What cuts text into segments: our own rules, or those of an SRX file.
public struct SegmenterChoice: Sendable {
    public let text: any TextSegmenter
    /// The same for units with inline codes.
    public let units: UnitSegmenter

    init(_ text: any TextSegmenter, handling: FormatHandling = FormatHandling()) {
        self.text = text
        units = UnitSegmenter(text, handling: handling)
    }

    /// - Parameter rules: the path of an SRX file, or `nil` for our own rules.
    /// - Returns: the segmenter, `nil` when the rules can't be used, and what is wrong in them.
    public static func make(rules path: String?, language: LanguageTag) throws -> (choice: SegmenterChoice?, defects: [Defect]) {
        guard let path else { return (SegmenterChoice(SentenceSegmenter(language: language)), []) }
        let reading = SRXFormat().read(try FileInput.source(path), file: path)
        guard !reading.defects.contains(where: { $0.severity == .error }) else { return (nil, reading.defects) }
        do {
            let segmenter = try SRXSegmenter(reading.rules, language: language)
            return (SegmenterChoice(segmenter, handling: reading.rules.formatHandling), reading.defects)
        } catch {
            return (nil, reading.defects + error.defects)
        }
    }
}
