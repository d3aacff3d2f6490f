/// What a `padanan.yml` says of `padanan translate`, below `translate`; what it doesn't say is `nil`.
///
/// Values are as they stand in the file: paths are relative to its folder, and which names of services there are, the command knows.
public struct TranslationConfiguration: Sendable, Hashable {
    /// `translate.with`: the name of a service.
    public var service: Setting<String>?
    /// `translate.guard`: one of `guards`.
    public var guardMode: Setting<String>?
    /// `translate.min-score`: from 0 to 100.
    public var minimumScore: Setting<Double>?
    /// `translate.base-url`: where the service is.
    public var baseURL: Setting<String>?
    /// `translate.model`.
    public var model: Setting<String>?
    /// `translate.region`.
    public var region: Setting<String>?
    /// `translate.key-file`: the path of a file that only its owner may read.
    public var keyFile: Setting<String>?

    /// How terms may be protected.
    public static let guards = ["annotate", "mask", "none"]

    public init() {}

    /// Whether `name` is what people call a secret; such a thing never stands in a configuration, which is shared.
    static func isSecret(_ name: String) -> Bool {
        let words = name.lowercased().split { !$0.isLetter }.joined()
        return ["key", "apikey", "authkey", "token", "apitoken", "accesstoken", "secret", "password"].contains(words)
    }
}
