/// Where a review is shown, and where its keys come from.
public protocol ReviewConsole {
    /// Shows what there is to see now.
    mutating func show(_ text: String) throws

    /// The next key; `nil` when there are no more.
    mutating func key() throws -> Unicode.Scalar?

    /// Lets the reviewer change `text`; `nil` when he gives up.
    mutating func edit(_ label: String, _ text: String) throws -> String?
}
