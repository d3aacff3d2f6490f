/// The `tu` at the beginning of a file, read before the languages of the document are known and given out afterwards.
struct TMXLookahead {
    /// As many `tu` are looked at for the languages that most of them have.
    static let unitLimit = 1000
    /// As many bytes are read, and held in memory, for a `tu` in a second language.
    static let byteLimit = 1 << 20

    /// Those that are still to be given out, the first last.
    private(set) var units: [TMXUnitAhead] = []
    /// What stopped the reading; it is thrown when all are given out.
    private(set) var error: (any Error)?
    private(set) var isReading = false
    private var hasSecondLanguage = false

    /// Begins the reading.
    mutating func begin() {
        isReading = true
    }

    /// Adds a `tu` that was read.
    mutating func add(_ unit: TMXUnitAhead, _ languages: TMXLanguages) {
        hasSecondLanguage = hasSecondLanguage || languages.areDifferent(unit.languages)
        units.append(unit)
    }

    /// Whether the languages can be told after `bytes` bytes of `tu`.
    func isEnough(_ bytes: Int, _ languages: TMXLanguages) -> Bool {
        if bytes >= Self.byteLimit { return true }
        if languages.areWanted { return units.last.map { languages.choice($0.languages, $0.declaredSource) != nil } ?? false }
        return hasSecondLanguage && units.count >= Self.unitLimit
    }

    /// Ends the reading.
    mutating func end(_ error: (any Error)? = nil) {
        self.error = error
        isReading = false
        units.reverse()
    }

    /// The next `tu` read ahead.
    mutating func take() -> TMXUnitAhead? {
        guard let unit = units.popLast() else { return nil }
        if units.isEmpty { units = [] }
        return unit
    }
}
