/// The zone that a clock time names.
public enum ClockZone: Sendable, Hashable {
    /// Minutes east of Greenwich: 420 for WIB.
    case offset(Int)
    /// The time of the place, which the text does not give as a number: *waktu setempat*.
    case local
}
