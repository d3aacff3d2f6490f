/// The services that `StubServer` plays, all on one port.
public enum StubService: String, Sendable, Hashable, CaseIterable {
    case deepl, libretranslate, apertium, google, azure, openai

    /// What to give as base URL, from the server's root.
    public var basePath: String { self == .openai ? "/v1" : "" }

    /// Whose request this is, or `nil` for a path that none has.
    init?(_ request: StubRequest) {
        switch request.path {
        case "/v2/translate": self = .deepl
        case let path where path == "/v3/glossaries" || path.hasPrefix("/v3/glossaries/"): self = .deepl
        case "/language/translate/v2": self = .google
        case "/v1/chat/completions": self = .openai
        case "/listPairs": self = .apertium
        case "/translate" where request.query["api-version"] != nil: self = .azure
        case "/translate" where request.header("content-type")?.hasPrefix("application/x-www-form-urlencoded") == true: self = .apertium
        case "/translate": self = .libretranslate
        default: return nil
        }
    }
}
