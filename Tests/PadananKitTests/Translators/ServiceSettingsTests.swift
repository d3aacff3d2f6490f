import Foundation
import PadananTestSupport
import Testing

@testable import PadananKit

@Suite struct ServiceSettingsTests {
    private static let secret = "s3cr3t-key-0123456789"

    private func error(_ id: String, _ change: (inout ServiceSettings) throws -> Void) throws -> TranslatorError? {
        var settings = ServiceSettings()
        try change(&settings)
        let service = try #require(TranslationServices.service(id))
        do {
            _ = try service.make(settings)
            return nil
        } catch {
            return error
        }
    }

    @Test func servicesHaveNamesOfTheirOwn() {
        #expect(TranslationServices.all.map(\.id) == ["deepl", "google", "azure", "libretranslate", "apertium", "openai", "command"])
        #expect(TranslationServices.service("bing") == nil)
    }

    @Test func whatIsMissingIsNamed() throws {
        #expect(try error("deepl") { _ in }?.message == "DeepL needs a key; put it in DEEPL_AUTH_KEY or in a file that only you can read")
        #expect(try error("deepl") { _ in }?.kind == .authorization)
        #expect(try error("openai") { _ in }?.message == "OpenAI chat needs a model")
        #expect(try error("openai") { $0.model = "m" }?.message.contains("OPENAI_API_KEY") == true)
        #expect(try error("command") { _ in }?.message == "The program needs a program to run")
        #expect(try error("command") { $0.program = ["no-such-program-x"] }?.message == "there is no program “no-such-program-x” in PATH")
        #expect(try error("command") { $0.program = ["/etc/passwd"] }?.message == "“/etc/passwd” is no program that can be run")
    }

    @Test func whatAServiceDoesNotTakeIsRefused() throws {
        let key = try ServiceKey(Self.secret, from: "a test")
        #expect(try error("apertium") { $0.key = key }?.message == "Apertium takes no key")
        #expect(try error("apertium") { $0.model = "m" }?.message == "Apertium takes no such thing as a model")
        #expect(try error("google") { ($0.key, $0.region) = (key, "r") }?.message == "Google takes no such thing as a region")
        #expect(
            try error("deepl") { ($0.key, $0.extra) = (key, ["formalty": "more"]) }?.message
                == "DeepL has no setting “formalty”; it has “formality”, “model_type”")
        #expect(try error("deepl") { ($0.key, $0.extra) = (key, ["formality": "much"]) }?.message.contains("not “much”") == true)
        #expect(try error("apertium") { $0.retries = 21 }?.kind == .configuration)
        #expect(try error("apertium") { $0.concurrency = 0 }?.kind == .configuration)
        #expect(try error("apertium") { $0.timeout = .zero }?.kind == .configuration)
    }

    @Test(arguments: [
        "", "localhost", "ftp://a.example", "https://", "https://user:pass@a.example", "https://a.example/?key=abc", "https://a.example/#x",
        "http://a.example", "http://127.0.0.1.evil.example", "http://128.0.0.1", "http://10.0.0.1", "https://exa mple.com/",
    ])
    func baseURLsAreChecked(url: String) {
        let error = #expect(throws: TranslatorError.self) { try ServiceURL(url) }
        #expect(error?.kind == .configuration)
        #expect(error?.message.contains("pass@") == false)
        #expect(error?.message.contains("key=abc") == false)
    }

    @Test(arguments: [
        "https://a.example", "http://localhost:5000", "http://127.0.0.1:1", "http://127.1.2.3/", "http://[::1]:8080/v1/",
        "HTTPS://A.example/v1",
    ])
    func httpIsForThisComputer(url: String) throws {
        let base = try ServiceURL(url)
        #expect(try base.url("/x").absoluteString.lowercased() == url.lowercased().trimmingCharacters(in: ["/"]) + "/x")
    }

    @Test func httpMayBeAllowed() throws {
        #expect(try ServiceURL("http://10.0.0.1:5000", allowsHTTP: true).address == "10.0.0.1:5000")
    }

    @Test(arguments: [("a:fx", "api-free.deepl.com"), ("a-b-c", "api.deepl.com")])
    func theKeyOfDeepLSaysTheHost(key: String, host: String) throws {
        var settings = ServiceSettings()
        settings.key = try ServiceKey(key, from: "a test")
        let parts = ServiceParts(service: DeepLTranslator.service, settings: settings, timing: .system)
        let translator = try DeepLTranslator(settings, parts)
        #expect("\(Mirror(reflecting: translator).children.compactMap { ($0.value as? ServiceConnection)?.base.host })" == "[\"\(host)\"]")
    }

    @Test func keysAreNeverPrinted() throws {
        var settings = ServiceSettings()
        settings.key = try ServiceKey("  \(Self.secret)\n", from: "a test")
        var dumped = ""
        dump(settings, to: &dumped)
        for shown in ["\(settings)", String(reflecting: settings), dumped, "\(try #require(settings.key))"] {
            #expect(!shown.contains(Self.secret))
        }
        #expect(settings.key?.value == Self.secret)
    }

    @Test(arguments: ["", " \n", "two words", "a\nb", "kunci\u{E9}", "a\u{0}"])
    func textsThatAreNoKeysAreRefused(text: String) {
        let error = #expect(throws: TranslatorError.self) { try ServiceKey(text, from: "DEEPL_AUTH_KEY") }
        #expect(error?.message.hasPrefix("the key in DEEPL_AUTH_KEY ") == true)
    }

    @Test func keysComeFromTheEnvironment() throws {
        let deepl = try #require(TranslationServices.service("deepl"))
        #expect(try ServiceKeys.key(for: deepl, environment: ["DEEPL_AUTH_KEY": Self.secret])?.value == Self.secret)
        #expect(try ServiceKeys.key(for: deepl, environment: ["DEEPL_AUTH_KEY": ""]) == nil)
        #expect(try ServiceKeys.key(for: deepl, environment: ["OPENAI_API_KEY": Self.secret]) == nil)
    }

    @Test(arguments: [(0o600, true), (0o400, true), (0o640, false), (0o604, false), (0o644, false), (0o660, false)])
    func keyFilesAreTheOwnersAlone(mode: Int, isRight: Bool) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("key", "\(Self.secret)\n")
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        let deepl = try #require(TranslationServices.service("deepl"))
        if isRight {
            #expect(try ServiceKeys.key(for: deepl, file: path, environment: ["DEEPL_AUTH_KEY": "other"])?.value == Self.secret)
        } else {
            let error = #expect(throws: FileError.self) { try ServiceKeys.key(for: deepl, file: path, environment: [:]) }
            #expect(error?.reason == "others may read the key file; run: chmod 600 “\(path)”, and change the key")
        }
    }

    @Test func otherThingsAreNoKeyFiles() throws {
        let folder = try TemporaryFolder()
        let two = try folder.write("two", "one\nanother\n")
        let large = try folder.write("large", String(repeating: "a", count: 1 << 15))
        let binary = try folder.write("binary", [0xFF, 0xFE, 0x00])
        for path in [two, large, binary] { try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path) }
        for path in [two, large, binary, folder.path, folder.path("none")] {
            #expect(throws: FileError.self) { try ServiceKeys.key(inFile: path) }
        }
    }
}
