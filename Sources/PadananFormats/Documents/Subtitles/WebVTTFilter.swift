import PadananModel

/// Subtitles of the web (WebVTT): the text of cues; timings, settings, notes, styles and regions stay.
///
/// Units are those of `SubRipFilter`; what another voice says is one of its own too.
/// - Source: WebVTT (W3C Candidate Recommendation 2019).
public struct WebVTTFilter: DocumentFilter {
    public init() {}

    public var id: String { "vtt" }
    public var name: String { "WebVTT" }
    public var fileExtensions: [String] { ["vtt"] }

    /// How many lines a cue takes is for the translator to say.
    public var freeCodeTypes: Set<String> { ["lb"] }

    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        fileExtensions.contains(suffix) || head.starts(with: "WEBVTT".utf8) || head.dropFirst(3).starts(with: "WEBVTT".utf8)
    }

    public func extract(_ bytes: [UInt8], file: String, options: FilterOptions) throws -> ExtractedDocument {
        try SubtitleFile(bytes, file: file, dialect: .webVTT).extracted(file: file, datatype: "vtt")
    }

    public func merge(_ translations: [InlineText?], into bytes: [UInt8], file: String, options: FilterOptions) throws -> [UInt8] {
        try SubtitleFile(bytes, file: file, dialect: .webVTT).merged(translations, file: file)
    }
}
