/// A side of the units of a memory.
public enum MemorySide: String, Sendable, Hashable, CaseIterable {
    case source, target
}
