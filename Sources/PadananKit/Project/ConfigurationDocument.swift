import PadananFormats
import PadananModel
import Yams

/// The YAML of a configuration file, with what is wrong in it before anybody asks what it means.
///
/// What could make a small file expensive is refused before it is parsed: anchors, which make copies of copies, and deep nesting. Nobody needs
/// them here.
struct ConfigurationDocument {
    /// A configuration of a thousand rules has less than a tenth of this.
    private static let maximumSize = 1 << 20

    /// The outermost node; `nil` when there is none, or it can't be read.
    private(set) var root: Node?
    private(set) var defects: [Defect]

    init(_ data: [UInt8], file: String) {
        guard data.count <= Self.maximumSize else {
            defects = [
                Defect(.error, "the file is larger than 1 MB; a configuration is a few lines of YAML", at: SourceLocation(file: file))
            ]
            return
        }
        let text = DecodedText(data, file: file)
        defects = text.defects
        let screening = ConfigurationScreening(text.bytes, file: file)
        defects += screening.defects
        guard screening.defects.isEmpty, !text.bytes.isEmpty else { return }
        parse(String(decoding: text.bytes, as: UTF8.self), file: file)
    }

    private mutating func parse(_ text: String, file: String) {
        do {
            root = try Parser(yaml: text, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            defects.append(YAMLSyntaxDefect(error, text: text, file: file).defect)
        } catch {
            defects.append(Defect(.error, "the YAML can't be read", at: SourceLocation(file: file)))
        }
    }
}
