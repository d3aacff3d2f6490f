/// A name with a value (TMX `prop`, XLIFF 2 `mda:meta`, an attribute).
public struct Property: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
