/// Hands out ids that are unique and have the form that XLIFF 2 wants.
///
/// Ids are remembered by a hash of 64 bits, so that the ids of a file of any size fit; should two ever collide, the later is only renamed.
/// - Source: XLIFF 2.1, section 4.3.1.21; XML Schema, NMTOKEN.
struct XLIFF2Identifiers {
    private var used: Set<UInt64> = []
    private var wanted: Set<UInt64> = []
    private var counter = 0

    /// Keeps `id` free for the one who wants it: no new id is made like it.
    mutating func want(_ id: String) {
        if !id.isEmpty { wanted.insert(Self.hash(id)) }
    }

    /// Notes that `id` is in use already.
    mutating func use(_ id: String) {
        if !id.isEmpty { used.insert(Self.hash(id)) }
    }

    /// Returns `id` if it may be used, else something like it; with an empty `id` a new one that begins with `prefix`.
    mutating func take(_ id: String, prefix: String) -> String {
        let token = Self.token(id)
        if !token.isEmpty, used.insert(Self.hash(token)).inserted { return token }
        let start = token.isEmpty ? prefix : token + "-"
        while true {
            counter += 1
            let candidate = start + String(counter)
            let hash = Self.hash(candidate)
            if !wanted.contains(hash), used.insert(hash).inserted { return candidate }
        }
    }

    /// Whether `id` is a NMTOKEN.
    static func isToken(_ id: String) -> Bool {
        !id.isEmpty && id.unicodeScalars.allSatisfy { XMLCharacters.isName($0.value) || $0 == ":" }
    }

    /// `id` with `_` for each character that a NMTOKEN can't hold.
    private static func token(_ id: String) -> String {
        if id.isEmpty || isToken(id) { return id }
        var token = ""
        for scalar in id.unicodeScalars { token.unicodeScalars.append(XMLCharacters.isName(scalar.value) || scalar == ":" ? scalar : "_") }
        return token
    }

    /// FNV-1a with 64 bits.
    private static func hash(_ id: String) -> UInt64 {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        return hash
    }
}
