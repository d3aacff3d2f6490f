/// A text as a file spells it, sign by sign: what each sign means, and the bytes that it is written with.
///
/// What means nothing belongs to no sign: comments, the marks of CDATA, the quotes and line ends between the lines of a PO string.
struct SpelledText {
    enum Meaning: Hashable {
        /// A character of the text.
        case character(UInt32)
        /// A byte of the syntax, such as a brace or a digit of JSON.
        case mark(UInt8)
        /// The tag of an element of this name, without prefix; an end tag begins with `/`.
        case tag(String)
    }

    /// The bytes of the file.
    let bytes: [UInt8]
    /// What the signs mean, in order.
    private(set) var meanings: [Meaning] = []
    /// Where each sign is written.
    private(set) var ranges: [Range<Int>] = []
    /// Where nothing is escaped: the contents of CDATA sections.
    private var literals: [Range<Int>] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    // MARK: Filling

    mutating func append(_ meaning: Meaning, _ range: Range<Int>) {
        meanings.append(meaning)
        ranges.append(range)
    }

    /// Adds the characters of text in UTF-8, of which each byte has its place. Returns false when it is no UTF-8.
    mutating func append(_ text: [UInt8], at places: [Range<Int>]) -> Bool {
        guard let characters = String(validating: text, as: UTF8.self) else { return false }
        var index = 0
        for scalar in characters.unicodeScalars {
            let end = index + UTF8.width(scalar)
            append(.character(scalar.value), places[index].lowerBound..<places[end - 1].upperBound)
            index = end
        }
        return true
    }

    /// Adds characters that stand for themselves. Returns false when they are no UTF-8.
    mutating func append(plain range: Range<Int>) -> Bool {
        append(Array(bytes[range]), at: range.map { $0..<$0 + 1 })
    }

    /// Notes a stretch in which nothing is escaped.
    mutating func addLiteral(_ range: Range<Int>) {
        literals.append(range)
    }

    mutating func removeFirst() {
        meanings.removeFirst()
        ranges.removeFirst()
    }

    // MARK: Asking

    /// The signs as words: runs of letters and digits, and every other sign by itself.
    var words: [Range<Int>] {
        var words: [Range<Int>] = []
        var isInWord = false
        for (index, meaning) in meanings.enumerated() {
            let isLetter = Self.isLetter(meaning)
            if isLetter, isInWord, let last = words.indices.last {
                words[last] = words[last].lowerBound..<index + 1
            } else {
                words.append(index..<index + 1)
            }
            isInWord = isLetter
        }
        return words
    }

    private static func isLetter(_ meaning: Meaning) -> Bool {
        guard case .character(let value) = meaning, let scalar = Unicode.Scalar(value) else { return false }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
    }

    /// The bytes of the tags, in order.
    var tags: [ArraySlice<UInt8>] {
        meanings.indices.filter { isTag($0) }.map { bytes[ranges[$0]] }
    }

    func isTag(_ index: Int) -> Bool {
        if case .tag = meanings[index] { true } else { false }
    }

    /// Where a sign goes that is put before the sign at `index`: behind its neighbour on the left; `nil` when there is no sign at all.
    func insertion(before index: Int) -> Int? {
        index > 0 ? ranges[index - 1].upperBound : ranges.first?.lowerBound
    }

    /// Whether nothing is escaped at `offset`.
    func isLiteral(_ offset: Int) -> Bool {
        literals.contains { $0.lowerBound <= offset && offset <= $0.upperBound }
    }

    /// The characters in `signs` as themselves.
    func literal(_ signs: Range<Int>) -> [UInt8] {
        meanings[signs].flatMap { meaning -> [UInt8] in
            guard case .character(let value) = meaning, let scalar = Unicode.Scalar(value) else { return [] }
            return Array(String(scalar).utf8)
        }
    }
}
