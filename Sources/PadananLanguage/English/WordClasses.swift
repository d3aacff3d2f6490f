/// The word classes that a lemma can have, and the most usual of them.
struct WordClasses: Sendable {
    private var bits: UInt32 = 0
    /// The first of the list.
    private(set) var usual = UniversalPartOfSpeech.noun

    /// Reads `VERB|NOUN`.
    init(_ cell: ArraySlice<UInt8>) {
        for (place, name) in cell.split(separator: UInt8(ascii: "|")).enumerated() {
            guard let number = Self.number(name) else { continue }
            bits |= 1 << UInt32(number)
            if place == 0 { usual = UniversalPartOfSpeech.allCases[number] }
        }
    }

    private static let names = UniversalPartOfSpeech.allCases.map { Array($0.rawValue.utf8) }

    private static func number(_ name: ArraySlice<UInt8>) -> Int? { names.firstIndex { $0.elementsEqual(name) } }

    func contains(_ partOfSpeech: UniversalPartOfSpeech) -> Bool {
        UniversalPartOfSpeech.allCases.firstIndex(of: partOfSpeech).map { bits & 1 << UInt32($0) != 0 } ?? false
    }

    /// Whether it is a noun, verb or adjective: classes to which words are added.
    var isOpen: Bool { contains(.noun) || contains(.verb) || contains(.adjective) }

    /// All of them, in the order of `UniversalPartOfSpeech`.
    var all: [UniversalPartOfSpeech] { UniversalPartOfSpeech.allCases.filter(contains) }
}
