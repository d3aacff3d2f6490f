/// How many sentences of either side a bead takes.
enum BeadKind: UInt8, CaseIterable {
    case oneToOne, twoToOne, oneToTwo, twoToTwo, oneToNone, noneToOne

    /// The number of source sentences.
    var sources: Int {
        switch self {
        case .oneToOne, .oneToTwo, .oneToNone: 1
        case .twoToOne, .twoToTwo: 2
        case .noneToOne: 0
        }
    }

    /// The number of target sentences.
    var targets: Int {
        switch self {
        case .oneToOne, .twoToOne, .noneToOne: 1
        case .oneToTwo, .twoToTwo: 2
        case .oneToNone: 0
        }
    }
}
