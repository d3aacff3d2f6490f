import PadananModel

/// Finds the strings of a JSON file that may be text. Nesting is kept on a stack of its own and bounded as in `JSONReader`. Cost: linear.
struct JSONTextScanner {
    /// An array or object that is open.
    private struct Level {
        var isObject: Bool
        /// Whether nothing inside is text.
        var isLeftAlone: Bool
        var names: Set<String> = []
        var index = 0
        /// The name of the member that the scanner is in.
        var name = ""
    }

    private let text: EncodedText
    private var places: PlaceCounter
    private var position: Int
    private var levels: [Level] = []
    private var path = JSONPath()
    private(set) var values: [JSONTextValue] = []
    private(set) var defects: [Defect] = []
    /// What `@@locale` names; empty when it isn't there.
    private(set) var language = ""
    /// The members of the file, and those with a member `message`.
    private var members = 0
    private var messages = 0

    /// Throws a `Defect` where the file is no JSON.
    init(_ text: EncodedText, file: String) throws {
        self.text = text
        places = PlaceCounter(text, file: file)
        position = text.start
        do {
            try scan()
        } catch let error as JSONReader.SyntaxError {
            throw Defect(.error, error.message, reference: "RFC 8259", at: places.location(of: error.offset))
        }
    }

    /// Whether the file holds messages of a browser extension: every member has a `message`.
    var hasExtensionMessages: Bool { members > 0 && members == messages }

    private var current: UInt8? { position < text.bytes.count ? text.bytes[position] : nil }

    private func error(_ message: String) -> JSONReader.SyntaxError {
        JSONReader.SyntaxError(offset: position, message: message)
    }

    private mutating func skipSpace() {
        while let byte = current, InlineSpace.isSpace(byte) { position += 1 }
    }

    private mutating func scan() throws {
        repeat { try scanValue() } while try scanEnds()
        skipSpace()
        if position < text.bytes.count { throw error("unexpected text after the JSON value") }
    }

    /// Reads a value, or the beginning of an array or object up to its first value.
    private mutating func scanValue() throws {
        while true {
            skipSpace()
            switch current {
            case UInt8(ascii: "{"):
                try open(isObject: true)
                if take("}") { return close() }
                try scanName()
            case UInt8(ascii: "["):
                try open(isObject: false)
                if take("]") { return close() }
                path.push(0)
            case UInt8(ascii: "\""): return try scanText()
            case nil: throw error("expected a JSON value, found the end")
            default: return try scanLiteral()
            }
        }
    }

    /// Reads what follows a value; returns whether another one does.
    private mutating func scanEnds() throws -> Bool {
        while let level = levels.last {
            skipSpace()
            path.pop()
            if take(",") {
                levels[levels.count - 1].index += 1
                if level.isObject { try scanName() } else { path.push(level.index + 1) }
                return true
            }
            guard take(level.isObject ? "}" : "]") else { throw error("expected `,` or `\(level.isObject ? "}" : "]")`") }
            close()
        }
        return false
    }

    /// Takes `byte` and the white space before it.
    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipSpace()
        guard current == UInt8(ascii: scalar) else { return false }
        position += 1
        return true
    }

    private mutating func open(isObject: Bool) throws {
        guard levels.count < JSONReader.maximumDepth else { throw error("nested deeper than \(JSONReader.maximumDepth)") }
        let isLeftAlone = levels.last.map { $0.isLeftAlone || JSONKey.isLeftAlone($0.name, isString: false) } ?? false
        levels.append(Level(isObject: isObject, isLeftAlone: isLeftAlone))
        position += 1
    }

    private mutating func close() {
        levels.removeLast()
    }

    private mutating func scanName() throws {
        skipSpace()
        guard current == UInt8(ascii: "\"") else { throw error("expected a member name in quotes") }
        let start = position
        let name = try string()
        guard take(":") else { throw error("expected `:` after the member name") }
        path.push(name)
        let last = levels.count - 1
        levels[last].name = name
        if !levels[last].names.insert(name).inserted {
            let message = "the member “\(path.string)” stands twice; programs read only one of them"
            defects.append(Defect(.warning, message, reference: "RFC 8259, 4", at: places.location(of: start)))
        }
        if last == 0, !JSONKey.isLeftAlone(name, isString: false) { members += 1 }
    }

    /// Reads the string at hand and returns what it means.
    private mutating func string() throws -> String {
        let start = position
        position += 1
        while let byte = current, byte != UInt8(ascii: "\"") { position += byte == UInt8(ascii: "\\") ? 2 : 1 }
        guard position < text.bytes.count else {
            position = start
            throw error("the string is not closed")
        }
        position += 1
        return try JSONReader.read(text.bytes, in: start..<position).string ?? ""
    }

    private mutating func scanText() throws {
        let start = position
        let string = try string()
        guard let level = levels.last else { return append(start, isDescription: false) }
        if levels.count == 1, level.name == "@@locale" { language = string }
        let isMember = levels.count == 2 && level.isObject
        if isMember, level.name == "message" { messages += 1 }
        guard !level.isLeftAlone, !(level.isObject && JSONKey.isLeftAlone(level.name, isString: true)) else { return }
        append(start, isDescription: levels.count > 1 && levels[1].isObject && JSONKey.isDescription(levels[1].name))
    }

    private mutating func append(_ start: Int, isDescription: Bool) {
        values.append(JSONTextValue(path: path.string, range: start + 1..<position - 1, isDescription: isDescription))
    }

    /// Reads a number, `true`, `false` or `null`.
    private mutating func scanLiteral() throws {
        let start = position
        while let byte = current, !InlineSpace.isSpace(byte), ![UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(byte) {
            position += 1
        }
        _ = try JSONReader.read(text.bytes, in: start..<position)
    }
}
