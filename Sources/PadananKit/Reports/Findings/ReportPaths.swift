/// Spells the paths of a run as programs that read a report want them: relative to a folder, with `/`.
struct ReportPaths: Sendable {
    private let base: [String]
    private let current: [String]

    /// - Parameters:
    ///   - base: the absolute folder that paths are made relative to.
    ///   - current: the absolute folder that relative paths of the run start from.
    init(base: String, current: String) {
        self.base = Self.components(base, after: [])
        self.current = Self.components(current, after: [])
    }

    init(_ settings: FindingReportSettings) {
        self.init(base: settings.baseFolder, current: settings.currentFolder)
    }

    /// `path` from the base folder, with `..` when it lies outside; `-`, the standard input, stays.
    func relative(_ path: String) -> String {
        guard path != "-" else { return path }
        let isAbsolute = path.utf8.first == UInt8(ascii: "/")
        let parts = Self.components(path, after: isAbsolute ? [] : current)
        let common = zip(parts, base).prefix { $0.0.utf8.elementsEqual($0.1.utf8) }.count
        let steps = Array(repeating: "..", count: base.count - common) + parts[common...]
        return steps.isEmpty ? "." : steps.joined(separator: "/")
    }

    /// The same as a relative reference.
    func relativeURI(_ path: String) -> String {
        Self.percentEncoded(relative(path))
    }

    /// The base folder as a `file:` URI that ends with `/`.
    var baseURI: String {
        "file:///" + base.map { Self.percentEncoded($0) + "/" }.joined()
    }

    /// `path` with everything in percent encoding but unreserved characters and `/`.
    /// - Source: RFC 3986, sections 2.1 and 2.3.
    static func percentEncoded(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.append(byte)
            default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The steps of `path` from the root, without `.` and with `..` carried out.
    private static func components(_ path: String, after folder: [String]) -> [String] {
        var result = folder
        for part in path.utf8.split(separator: UInt8(ascii: "/")) {
            switch String(decoding: part, as: UTF8.self) {
            case ".": continue
            case "..": _ = result.popLast()
            case let name: result.append(name)
            }
        }
        return result
    }
}
