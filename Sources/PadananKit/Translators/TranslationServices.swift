/// The services by name.
public enum TranslationServices {
    /// In the order of help.
    public static let all: [TranslationService] = [
        DeepLTranslator.service, GoogleTranslator.service, AzureTranslator.service, LibreTranslateTranslator.service,
        ApertiumTranslator.service, ChatTranslator.service, CommandTranslator.service,
    ]

    /// The service called `id`, or `nil`.
    public static func service(_ id: String) -> TranslationService? {
        all.first { $0.id == id }
    }
}
