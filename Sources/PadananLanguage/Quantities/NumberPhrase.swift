/// A phrase that has a number in it without being one (`perempat final`), or that is one without number words (`around the clock`).
struct NumberPhrase: Sendable, Hashable {
    var value: ExactNumber?
    var unit: MeasurementUnit?
}
