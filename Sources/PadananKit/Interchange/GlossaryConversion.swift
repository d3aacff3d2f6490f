import PadananFormats
import PadananModel

/// The choice of the format in which a glossary is written.
public enum GlossaryConversion {
    /// The names of all formats that are written.
    public static var formatNames: String { TermbaseFormats.writable.map(\.id).joined(separator: ", ") }

    /// The format called `id`, or the usual one for the name of `file`.
    public static func format(named id: String?, forFile file: String) throws(FileError) -> any WritableTermbaseFormat {
        guard let id else {
            if let format = TermbaseFormats.writable(forFile: file) { return format }
            throw FileError(path: file, reason: "the name says no glossary format; name one of \(formatNames) with --format")
        }
        if let format = TermbaseFormats.writable.first(where: { $0.id == id }) { return format }
        let hint = Spelling.suggestion(for: id, among: TermbaseFormats.writable.map(\.id))
        throw FileError(path: file, reason: "there is no glossary format “\(id)”\(hint); name one of \(formatNames)")
    }
}
