/// A version of XLIFF 2; each has rules of its own.
enum XLIFF2Version: String, Comparable, CaseIterable, Sendable {
    case v20 = "2.0"
    case v21 = "2.1"
    case v22 = "2.2"

    static func < (left: XLIFF2Version, right: XLIFF2Version) -> Bool {
        left.rawValue < right.rawValue
    }
}
