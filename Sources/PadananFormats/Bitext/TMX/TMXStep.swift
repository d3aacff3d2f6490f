/// What one step of `TMXParser` came to.
enum TMXStep {
    /// A unit, which is read whole.
    case unit
    /// Something else, or a `tu` that is left out.
    case other
    /// The end of the file.
    case end
}
