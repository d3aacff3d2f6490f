import Foundation

/// The base URL of a service, checked.
struct ServiceURL: Sendable, Hashable {
    /// `https` or `http`.
    var scheme: String
    /// In lower case, without brackets.
    var host: String
    var port: Int?
    /// Without a slash at the end; empty for the root.
    var path: String

    /// Reads a base URL.
    ///
    /// - Parameter allowsHTTP: whether texts may go over the network without encryption; to this computer they always may.
    init(_ text: String, allowsHTTP: Bool = false) throws(TranslatorError) {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(), let host = parts.host, !host.isEmpty,
            scheme == "https" || scheme == "http"
        else { throw TranslatorError(.configuration, "the base URL “\(Self.shown(text))” is no URL with http or https") }
        guard parts.user == nil, parts.password == nil else {
            throw TranslatorError(.configuration, "the base URL has a user or password in it; give the key apart")
        }
        guard parts.query == nil, parts.fragment == nil else {
            throw TranslatorError(.configuration, "the base URL of “\(host)” has “?” or “#” in it; give the part before")
        }
        self.scheme = scheme
        self.host = host.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        port = parts.port
        path = parts.percentEncodedPath
        while path.hasSuffix("/") { path.removeLast() }
        guard scheme == "https" || allowsHTTP || isLoopback else {
            throw TranslatorError(.configuration, "“\(Self.shown(text))” is not encrypted; write https, or allow http")
        }
    }

    /// Whether the host is this computer: `localhost`, 127.0.0.0/8 or ::1.
    var isLoopback: Bool {
        if host == "localhost" || host == "::1" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { UInt8($0) != nil }
    }

    /// `host` or `host:port`, for messages.
    var address: String {
        port.map { "\(host):\($0)" } ?? host
    }

    /// The URL of `path` below the base, with a query.
    func url(_ path: String, query: [(name: String, value: String)] = []) throws(TranslatorError) -> URL {
        var parts = URLComponents()
        parts.scheme = scheme
        parts.host = host.contains(":") ? "[\(host)]" : host
        parts.port = port
        parts.percentEncodedPath = self.path + path
        if !query.isEmpty { parts.queryItems = query.map { URLQueryItem(name: $0.name, value: $0.value) } }
        guard let url = parts.url else { throw TranslatorError(.configuration, "“\(address)” is no address") }
        return url
    }

    /// A URL as messages may show it: no more than 80 characters, and nothing before an `@`.
    private static func shown(_ text: String) -> String {
        let visible = text.split(separator: "@", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        return String(visible.prefix(80))
    }
}
