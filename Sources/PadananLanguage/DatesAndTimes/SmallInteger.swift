/// An optional integer in two bytes, for values that are made and compared in passing; what is out of range becomes the nearest that isn't.
@propertyWrapper
public struct SmallInteger: Sendable, Hashable {
    private var bits = Int16.min

    public init() {}

    public init(wrappedValue: Int?) { self.wrappedValue = wrappedValue }

    /// −32767…32767, or `nil`.
    public var wrappedValue: Int? {
        get { bits == .min ? nil : Int(bits) }
        set { bits = newValue.map { max(Int16(clamping: $0), -.max) } ?? .min }
    }
}
