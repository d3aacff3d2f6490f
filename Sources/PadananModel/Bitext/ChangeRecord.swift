/// Who did something, and when (TMX `creationdate`, `creationid`, `changedate`, `changeid`; TBX `transacGrp`).
public struct ChangeRecord: Sendable, Hashable {
    /// As written in the file: `20261126T093000Z`; empty when not known.
    public var date: String
    /// Empty when not known.
    public var user: String

    public init(date: String = "", user: String = "") {
        self.date = date
        self.user = user
    }
}
