import PadananFormats
import PadananModel

extension Baseline {
    /// More defects of a file than this are not listed.
    private static let maximumDefects = 20

    /// Reads the content of `file`; what can't be read is left out, with a defect.
    public static func read(_ data: [UInt8], file: String) -> (baseline: Baseline, defects: [Defect]) {
        let text = DecodedText(data, file: file)
        var reader = BaselineReader(text.bytes, file: file)
        reader.read()
        let defects = text.defects + reader.defects
        let rest = defects.count - maximumDefects
        guard rest > 0 else { return (Baseline(reader.entries), defects) }
        let summary = Defect(.error, "\(rest) more defects", at: SourceLocation(file: file))
        return (Baseline(reader.entries), defects.prefix(maximumDefects) + [summary])
    }
}

/// Reads a baseline from JSON.
private struct BaselineReader {
    private let bytes: [UInt8]
    private let file: String
    private(set) var entries: [String: Baseline.Entry] = [:]
    private(set) var defects: [Defect] = []

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    mutating func read() {
        do throws(JSONReader.SyntaxError) {
            readRoot(try JSONReader.read(bytes, in: 0..<bytes.count))
        } catch {
            report(.error, "the baseline can't be read: \(error.message)", at: error.offset)
        }
    }

    private mutating func readRoot(_ root: JSONValue) {
        guard case .number(let version)? = root["version"] else {
            return report(
                .error, "this is no baseline, which is an object with “version” and “findings”; write one with --write-baseline", at: 0)
        }
        guard version == String(Baseline.version) else {
            return report(
                .error, "the baseline has version \(version), and \(Baseline.version) is read here; write it again", at: "version")
        }
        guard case .object(let members)? = root["findings"] else {
            return report(.error, "“findings” is missing, or no object; write the baseline again", at: "findings")
        }
        for member in members { read(member) }
    }

    private mutating func read(_ member: JSONMember) {
        let fingerprint = member.name
        guard fingerprint.utf8.count == 16, fingerprint.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) else {
            return report(.error, "“\(fingerprint.prefix(40))” is no fingerprint of sixteen hexadecimal digits", at: fingerprint)
        }
        guard let count = Self.count(member.value) else {
            return report(.error, "the count of “\(fingerprint)” is no number from 1 on", at: fingerprint)
        }
        let text = { (name: String) in member.value[name]?.string ?? "" }
        let entry = Baseline.Entry(count: count, rule: text("rule"), file: text("file"), excerpt: text("excerpt"))
        if let earlier = entries[fingerprint] {
            report(.warning, "“\(fingerprint)” stands twice, as after a merge; the greater count is used", at: fingerprint)
            if earlier.count >= count { return }
        }
        entries[fingerprint] = entry
    }

    /// A count stands alone, or in an object.
    private static func count(_ value: JSONValue) -> Int? {
        let number = value["count"] ?? value
        guard case .number(let digits) = number, let count = Int(digits), count > 0 else { return nil }
        return count
    }

    private mutating func report(_ severity: Defect.Severity, _ message: String, at offset: Int) {
        defects.append(Defect(severity, message, at: place(of: offset)))
    }

    /// Reports at the name of a member, which is looked for only for the first defects.
    private mutating func report(_ severity: Defect.Severity, _ message: String, at name: String) {
        guard defects.count < 20 else { return defects.append(Defect(severity, message, at: SourceLocation(file: file))) }
        report(severity, message, at: offset(of: name))
    }

    private func offset(of name: String) -> Int {
        let quoted = Array("\"\(name)\"".utf8)
        guard bytes.count >= quoted.count else { return 0 }
        return (0...bytes.count - quoted.count).first { bytes[$0] == quoted[0] && bytes[$0..<$0 + quoted.count].elementsEqual(quoted) } ?? 0
    }

    private func place(of offset: Int) -> SourceLocation {
        var place = SourceLocation(file: file, line: 1, column: 1)
        for byte in bytes.prefix(offset) {
            if byte == 0x0A { (place.line, place.column) = (place.line + 1, 1) } else if byte & 0xC0 != 0x80 { place.column += 1 }
        }
        return place
    }
}
