/// What the names of members say.
enum JSONKey {
    /// Whether what is called `name` is no text: a comment, the schema, the language, an identifier, the metadata of a message in an ARB file.
    static func isLeftAlone(_ name: String) -> Bool {
        if name == "id" || name.hasPrefix("//") { return true }
        guard let first = name.utf8.first else { return false }
        return first == UInt8(ascii: "_") || first == UInt8(ascii: "$") || first == UInt8(ascii: "@")
    }

    /// Whether it stands beside the text of a message of a browser extension and tells about it.
    static func isDescription(_ name: String) -> Bool {
        name == "description" || name == "placeholders"
    }
}
