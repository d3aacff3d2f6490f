/// A service that can be chosen by name, and what it needs to be told.
public struct TranslationService: Sendable {
    /// Whether a setting is wanted.
    public enum Need: String, Sendable, Hashable {
        case required, optional, unused
    }

    /// A setting that only this service has.
    public struct Extra: Sendable, Hashable {
        public var name: String
        /// One line.
        public var summary: String
        /// The values that are allowed; empty for any.
        public var values: [String] = []
    }

    /// On the command line and in receipts: `deepl`.
    public var id: String
    /// As people call it: `DeepL`.
    public var name: String
    /// One line, for help.
    public var summary: String
    public var baseURL = Need.optional
    /// What is used when none is given.
    public var defaultBaseURL: String?
    public var key = Need.unused
    /// The variable of the environment that holds the key.
    public var keyVariable: String?
    public var model = Need.unused
    public var region = Need.unused
    public var program = Need.unused
    public var defaultTimeout = Duration.seconds(60)
    public var extras: [Extra] = []
    let factory: @Sendable (ServiceSettings, ServiceParts) throws(TranslatorError) -> any MachineTranslator

    /// The service with `settings`.
    ///
    /// Nothing is sent. Cost: a session of the network library.
    public func make(_ settings: ServiceSettings, timing: RetryTiming = .system) throws(TranslatorError) -> any MachineTranslator {
        try check(settings.baseURL != nil || defaultBaseURL != nil, settings.baseURL != nil, baseURL, "a base URL")
        try check(settings.model != nil, settings.model != nil, model, "a model")
        try check(settings.region != nil, settings.region != nil, region, "a region")
        try check(!settings.program.isEmpty, !settings.program.isEmpty, program, "a program to run")
        try checkKey(settings)
        try checkExtras(settings)
        guard settings.retries >= 0, settings.retries <= 20 else {
            throw TranslatorError(.configuration, "retries are 0 to 20, not \(settings.retries)")
        }
        if let concurrency = settings.concurrency, !(1...64).contains(concurrency) {
            throw TranslatorError(.configuration, "requests at a time are 1 to 64, not \(concurrency)")
        }
        if let timeout = settings.timeout, timeout <= .zero || timeout > .seconds(3600) {
            throw TranslatorError(.configuration, "a timeout is more than 0 seconds and at most 3600")
        }
        return try factory(settings, ServiceParts(service: self, settings: settings, timing: timing))
    }

    private func check(_ has: Bool, _ isGiven: Bool, _ need: Need, _ what: String) throws(TranslatorError) {
        if need == .required, !has { throw TranslatorError(.configuration, "\(name) needs \(what)") }
        if need == .unused, isGiven { throw TranslatorError(.configuration, "\(name) takes no such thing as \(what)") }
    }

    private func checkKey(_ settings: ServiceSettings) throws(TranslatorError) {
        if key == .required, settings.key == nil {
            throw TranslatorError(
                .authorization, "\(name) needs a key; put it in \(keyVariable ?? "the environment") or in a file that only you can read")
        }
        if key == .unused, settings.key != nil { throw TranslatorError(.configuration, "\(name) takes no key") }
    }

    private func checkExtras(_ settings: ServiceSettings) throws(TranslatorError) {
        for (name, value) in settings.extra.sorted(by: { $0.key < $1.key }) {
            guard let extra = extras.first(where: { $0.name == name }) else {
                let known = extras.isEmpty ? "it has none" : "it has \(extras.map { "“\($0.name)”" }.joined(separator: ", "))"
                throw TranslatorError(.configuration, "\(self.name) has no setting “\(name)”; \(known)")
            }
            guard extra.values.isEmpty || extra.values.contains(value) else {
                let values = extra.values.map { "“\($0)”" }.joined(separator: ", ")
                throw TranslatorError(.configuration, "“\(name)” of \(self.name) is one of \(values), not “\(value)”")
            }
        }
    }
}
