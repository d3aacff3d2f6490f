import PadananModel

/// Subtitles of SubRip (SRT): the text of cues; numbers and timings stay.
///
/// A cue is a unit, named by its number; a line of dialogue, which begins with a dash, is a unit of its own. Ends of lines inside a unit are codes
/// that stand for a space, so that a translator places them anew. Sentences that run across cues are not joined.
public struct SubRipFilter: DocumentFilter {
    public init() {}

    public var id: String { "srt" }
    public var name: String { "SubRip" }
    public var fileExtensions: [String] { ["srt"] }

    /// How many lines a cue takes is for the translator to say.
    public var freeCodeTypes: Set<String> { ["lb"] }

    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        fileExtensions.contains(suffix)
    }

    public func extract(_ bytes: [UInt8], file: String, options: FilterOptions) throws -> ExtractedDocument {
        try SubtitleFile(bytes, file: file, dialect: .subRip).extracted(file: file, datatype: "srt")
    }

    public func merge(_ translations: [InlineText?], into bytes: [UInt8], file: String, options: FilterOptions) throws -> [UInt8] {
        try SubtitleFile(bytes, file: file, dialect: .subRip).merged(translations, file: file)
    }
}
