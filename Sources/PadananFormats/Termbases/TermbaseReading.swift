import PadananModel

/// What a termbase reader gives back: what it could read, and what was wrong.
public struct TermbaseReading: Sendable {
    public var termbase: Termbase
    public var defects: [Defect]

    public init(termbase: Termbase = Termbase(), defects: [Defect] = []) {
        self.termbase = termbase
        self.defects = defects
    }
}
