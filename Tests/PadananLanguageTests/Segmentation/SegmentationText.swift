import PadananLanguage
import PadananModel

/// Texts whose segments are marked: `‖` stands right after the last character of a segment.
enum SegmentationText {
    static let indonesian = SentenceSegmenter(language: .indonesian)
    static let english = SentenceSegmenter(language: .english)

    static func segmenter(_ language: String) -> SentenceSegmenter {
        language == "en" ? english : indonesian
    }

    /// `marked` without its marks.
    static func plain(_ marked: String) -> [UInt8] {
        Array(marked.split(separator: "‖", omittingEmptySubsequences: false).joined().utf8)
    }

    /// The segments of `marked`, without white space around.
    static func expected(_ marked: String) -> [String] {
        marked.split(separator: "‖").map { trimmed(String($0)) }
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
        let end = scalars.lastIndex { !$0.properties.isWhitespace }.map(scalars.index(after:)) ?? scalars.endIndex
        return start < end ? String(scalars[start..<end]) : ""
    }

    /// The segments of `marked` as one paragraph.
    static func found(_ marked: String, _ segmenter: SentenceSegmenter) -> [String] {
        let text = plain(marked)
        return segmenter.segments(of: text).map { String(decoding: text[$0], as: UTF8.self) }
    }

    /// The segments of a whole text, block by block.
    static func segments(of text: [UInt8], isWrapped: Bool?, _ segmenter: some TextSegmenter) -> [TextRange] {
        var segments: [TextRange] = []
        for block in BlockScanner.blocks(of: text, isWrapped: isWrapped) { segmenter.appendSegments(of: text, in: block, to: &segments) }
        return segments
    }
}
