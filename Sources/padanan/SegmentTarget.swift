import ArgumentParser
import PadananKit

/// What `segment --to` writes.
enum SegmentTarget: ExpressibleByArgument {
    /// A bitext file.
    case file(any DocumentFormat)
    /// A line for each segment.
    case text
    /// A JSON object for each segment.
    case jsonl

    static var names: String { "xliff2, xliff12, tmx, po, tsv, csv, xlsx, jsonl or text" }

    init?(argument: String) {
        switch argument {
        case "text": self = .text
        case "jsonl": self = .jsonl
        default:
            guard let format = DocumentFormats.format(argument) else { return nil }
            self = .file(format)
        }
    }

    static var allValueStrings: [String] { ["xliff2", "xliff12", "tmx", "po", "tsv", "csv", "xlsx", "jsonl", "text"] }

    var defaultValueDescription: String {
        switch self {
        case .file(let format): format.id
        case .text: "text"
        case .jsonl: "jsonl"
        }
    }

    /// The form in which segments are printed one by one; `nil` for a bitext file.
    var printed: OutputFormat? {
        switch self {
        case .file: nil
        case .text: .text
        case .jsonl: .jsonl
        }
    }
}
