/// A group of units (XLIFF `group`).
public struct UnitGroup: Sendable, Hashable {
    public var id: String
    /// XLIFF 2 `name`, XLIFF 1.2 `resname`; empty when not given.
    public var name: String
    /// XLIFF 2 `type`, XLIFF 1.2 `restype`; empty when not given.
    public var type: String
    public var notes: [Note] = []
    /// Names and values (XLIFF 2 metadata of a group).
    public var properties: [Property] = []

    public init(id: String, name: String = "", type: String = "") {
        self.id = id
        self.name = name
        self.type = type
    }
}
