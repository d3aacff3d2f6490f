import PadananFormats
import PadananModel
import Yams

/// The YAML of a configuration file, with what is wrong in it before anybody asks what it means.
///
/// What could make a small file expensive is refused before it is parsed: anchors, which make copies of copies, and deep nesting. Nobody
/// needs them here.
struct ConfigurationDocument {
    /// A configuration of a thousand rules has less than a tenth of this.
    private static let maximumSize = 1 << 20

    private(set) var defects: [Defect]
    /// Whether to parse and read it on a large stack.
    private(set) var mayBeDeep = false
    private let file: String
    /// Empty when it is not to be parsed.
    private var text = ""

    init(_ data: [UInt8], file: String) {
        self.file = file
        guard data.count <= Self.maximumSize else {
            defects = [
                Defect(.error, "the file is larger than 1 MB; a configuration is a few lines of YAML", at: SourceLocation(file: file))
            ]
            return
        }
        let decoded = DecodedText(data, file: file)
        let screening = ConfigurationScreening(decoded.bytes, file: file)
        defects = decoded.defects + screening.defects
        mayBeDeep = screening.mayBeDeep
        if screening.defects.isEmpty { text = String(decoding: decoded.bytes, as: UTF8.self) }
    }

    /// The outermost node; `nil` when there is none, or it can't be read.
    mutating func root() -> Node? {
        guard !text.isEmpty else { return nil }
        do {
            return try Parser(yaml: text, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            defects.append(YAMLSyntaxDefect(error, text: text, file: file).defect)
        } catch {
            defects.append(Defect(.error, "the YAML can't be read", at: SourceLocation(file: file)))
        }
        return nil
    }
}
