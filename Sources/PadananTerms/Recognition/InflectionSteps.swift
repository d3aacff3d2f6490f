/// The numbers of what the recogniser itself undoes.
struct InflectionSteps: Sendable {
    let reduplication: UInt16
    let hyphenation: UInt16
    let join: UInt16
    let insertion: UInt16

    init(_ number: (String) -> UInt16) {
        reduplication = number("reduplication")
        hyphenation = number("hyphenation")
        join = number("written together")
        insertion = number("inserted function word")
    }
}
