/// A reference into a document: what stands behind `#`.
///
///     XLIFF2Fragment("/f=f1/u=u1/t=1")
///
/// - Source: XLIFF 2.1, section 3.
struct XLIFF2Fragment {
    /// Why a reference is none.
    struct SyntaxError: Error {
        var message: String
    }

    /// Whether it begins with `/`: then nothing is taken from the place where it stands.
    private(set) var isAbsolute = false
    private(set) var file: String?
    private(set) var group: String?
    private(set) var unit: String?
    /// The last selector: its prefix, empty for segments and the inline elements of sources, and identifier.
    private(set) var leaf: (prefix: String, identifier: String)?

    /// Prefixes of the standard's modules and of TBX, the extension that the OASIS suite registers.
    static let modulePrefixes: Set<String> = ["mtc", "gls", "fs", "mda", "res", "ctr", "slr", "val", "its", "pgs", "tbx"]

    init(_ text: Substring) throws(SyntaxError) {
        isAbsolute = text.hasPrefix("/")
        let selectors = text.dropFirst(isAbsolute ? 1 : 0).split(separator: "/", omittingEmptySubsequences: false)
        var used: Set<Substring> = []
        for selector in selectors {
            let parts = selector.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let identifier = parts.last, parts.allSatisfy({ XLIFF2Values.isNameToken(String($0)) }) else {
                throw SyntaxError(message: "“\(selector)” is no selector; write “prefix=id” or “id”")
            }
            guard leaf == nil else { throw SyntaxError(message: "“\(selector)” stands behind the selector that must be the last") }
            let prefix = parts.count == 2 ? parts[0] : ""
            guard prefix.isEmpty || used.insert(prefix).inserted else { throw SyntaxError(message: "the prefix “\(prefix)” stands twice") }
            try take(prefix, String(identifier))
        }
    }

    private mutating func take(_ prefix: Substring, _ identifier: String) throws(SyntaxError) {
        switch prefix {
        case "f" where group == nil && unit == nil: file = identifier
        case "g" where unit == nil: group = identifier
        case "u": unit = identifier
        case "f", "g": throw SyntaxError(message: "“\(prefix)=” stands too late; write file, group and unit in this order")
        case "", "n", "d", "t": leaf = (String(prefix), identifier)
        case _ where Self.modulePrefixes.contains(String(prefix)): leaf = (String(prefix), identifier)
        case _ where prefix.utf8.count == 1:
            throw SyntaxError(message: "the prefix “\(prefix)” is none of the core’s; those of modules are longer")
        default: throw SyntaxError(message: "the prefix “\(prefix)” is not registered")
        }
    }
}
