/// A string in a JSON file that may be text.
struct JSONTextValue: Sendable {
    /// The keys that lead to it: `menu.file.items[2]`.
    var path: String
    /// What stands between its quotes.
    var range: Range<Int>
    /// Whether it describes a message of a browser extension (`description`, `placeholders`), if that is what the file holds.
    var isDescription: Bool
}
