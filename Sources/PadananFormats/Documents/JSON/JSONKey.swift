/// What the names of members say.
enum JSONKey {
    /// Whether what is called `name` is no text: a comment, the schema, the language, the metadata of a message in an ARB file; a string also when
    /// it is an identifier. An object `id` may hold the messages in Indonesian.
    static func isLeftAlone(_ name: String, isString: Bool) -> Bool {
        if isString && name == "id" || name.hasPrefix("//") { return true }
        guard let first = name.utf8.first else { return false }
        return first == UInt8(ascii: "_") || first == UInt8(ascii: "$") || first == UInt8(ascii: "@")
    }

    /// Whether it stands beside the text of a message of a browser extension and tells about it.
    static func isDescription(_ name: String) -> Bool {
        name == "description" || name == "placeholders"
    }
}
