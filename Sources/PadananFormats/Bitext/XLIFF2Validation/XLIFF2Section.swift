/// A place in the standard.
///
/// Sections of the core have the numbers of 2.0 and 2.1; 2.2 lacks the chapter on conformance before them, so its numbers are one lower.
enum XLIFF2Section: Hashable, Sendable {
    /// A section of the core: `4.3.1.21`.
    case core(String)
    /// A named element, attribute or annotation of a module.
    case module(XLIFF2Namespace, String)

    /// Section 3: the syntax of references inside a document.
    static let fragments = XLIFF2Section.core("3")

    /// How the section is cited: `XLIFF 2.1, 4.3.1.21`, `XLIFF 2.1, 5.2 glossEntry`.
    func reference(in version: XLIFF2Version) -> String {
        switch self {
        case .core(let number): "XLIFF \(version.rawValue), \(Self.number(number, in: version))"
        case .module(.changeTracking, let name): "XLIFF 2.0, 5.6 \(name)"
        case .module(let module, let name): "XLIFF \(version.rawValue), \(Self.chapter(of: module, in: version)) \(name)"
        }
    }

    private static func number(_ number: String, in version: XLIFF2Version) -> String {
        guard version >= .v22, let first = number.utf8.first else { return number }
        return String(first - UInt8(ascii: "0") - 1) + number.dropFirst()
    }

    private static func chapter(of module: XLIFF2Namespace, in version: XLIFF2Version) -> String {
        let order: [XLIFF2Namespace] = [.matches, .glossary, .formatStyle, .metadata, .resourceData]
        let rest: [XLIFF2Namespace] =
            version == .v20
            ? [.changeTracking, .sizeRestriction, .validation] : [.sizeRestriction, .validation, .its, .pluralGenderSelect]
        let sought = module == .itsMapping ? .its : module
        let index = (order + rest).firstIndex(of: sought) ?? 0
        return "\(version < .v22 ? 5 : 4).\(index + 1)"
    }
}
