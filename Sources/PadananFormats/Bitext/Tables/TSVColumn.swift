/// A column of a tab-separated table with a header row.
///
/// `:escaped` behind a name, as in `source:escaped`, says that `\t`, `\n`, `\r` and `\\` stand for tab, line feed, carriage return and
/// backslash in its cells.
struct TSVColumn: Equatable {
    enum Kind: Equatable {
        case id, source, target, state, context, note, properties
        /// A column of another name, which becomes a property.
        case other
    }

    /// Without `:escaped`.
    var name: String
    var kind: Kind
    var isEscaped: Bool

    /// A column as a table of bitext names it: `Sumber`, `English (US)`, `Comment`.
    init(_ header: String, role: ColumnHeading.Role?) {
        self.init(header)
        switch role {
        case .id: kind = .id
        case .source: kind = .source
        case .target: kind = .target
        case .state: kind = .state
        case .context: kind = .context
        case .note, .translatorNote, .extractedNote: kind = .note
        case .reference, .fuzzy, nil: kind = kind == .properties ? .properties : .other
        }
    }

    init(_ header: String) {
        let suffix = ":escaped"
        isEscaped = header.lowercased().hasSuffix(suffix)
        name = isEscaped ? String(header.dropLast(suffix.count)) : header
        kind =
            switch name.lowercased() {
            case "id": .id
            case "source": .source
            case "target": .target
            case "state": .state
            case "context": .context
            case "note": .note
            case "properties": .properties
            default: .other
            }
    }

    /// The columns that the cells of a first row name, or `nil` when it is a row like the others.
    static func columns(_ cells: [String]) -> [TSVColumn]? {
        let columns = cells.map { TSVColumn($0.trimmed) }
        let kinds = columns.map(\.kind)
        guard kinds.count(where: { $0 == .source }) == 1, kinds.count(where: { $0 == .target }) == 1 else { return nil }
        return columns
    }

    /// Source and target, the columns of a table without header.
    static let plain = [TSVColumn("source"), TSVColumn("target")]

    /// What a cell says, and whether a backslash begins no escape in it.
    func text(_ cell: String) -> (text: String, isClean: Bool) {
        guard isEscaped, cell.utf8.contains(UInt8(ascii: "\\")) else { return (cell, true) }
        var bytes: [UInt8] = []
        var isClean = true
        var isEscape = false
        for byte in cell.utf8 {
            guard isEscape else {
                isEscape = byte == UInt8(ascii: "\\")
                if !isEscape { bytes.append(byte) }
                continue
            }
            isEscape = false
            if let meant = Self.escaped(byte) {
                bytes.append(meant)
            } else {
                isClean = false
                bytes += [UInt8(ascii: "\\"), byte]
            }
        }
        if isEscape { bytes.append(UInt8(ascii: "\\")) }
        return (String(decoding: bytes, as: UTF8.self), isClean && !isEscape)
    }

    /// What `byte` behind a backslash stands for, or `nil` when the two are no escape.
    static func escaped(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "\\"): byte
        default: nil
        }
    }

    /// The cell for a text, and whether tabs or line ends in it became spaces.
    func cell(_ text: String) -> (cell: String, isChanged: Bool) {
        guard isEscaped else {
            let line = PlainPair.onOneLine(text, separators: [0x09, 0x0A, 0x0D])
            return (line ?? text, line != nil)
        }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x09: bytes += Array("\\t".utf8)
            case 0x0A: bytes += Array("\\n".utf8)
            case 0x0D: bytes += Array("\\r".utf8)
            case UInt8(ascii: "\\"): bytes += Array("\\\\".utf8)
            default: bytes.append(byte)
            }
        }
        return (String(decoding: bytes, as: UTF8.self), false)
    }
}
