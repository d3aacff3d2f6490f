/// How what a memory knows of a unit is called among the properties of bitext.
enum MemoryPropertyName {
    static let previous = "x-previous"
    static let next = "x-next"
    static let origin = "x-origin"
    /// A note for people, among the properties in the memory.
    static let note = "note"
}
