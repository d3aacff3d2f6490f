import Foundation
import PadananKit

/// A loopback HTTP/1.1 server that plays DeepL v2 with v3 glossaries, LibreTranslate, Google v2, Azure v3, OpenAI chat completions and Apertium APy after their published documentation, and misbehaves as told.
///
///     let server = try StubServer { job in job.text.uppercased() }
///     let url = server.url(.deepl)                     // http://127.0.0.1:PORT
///     server.script([.status(429, retryAfter: "0")])   // the next request; later ones are answered
///
/// It stops when the object goes. Every service wants the key `StubServer.key`.
public final class StubServer: Sendable {
    /// The only key that is right: on purpose one that is easy to search for in messages.
    public static let key = "k3y-5eCr3t-0f-tests-77f1"

    public let port: Int
    let state: StubState
    private let listener: Int32

    /// Starts a server that translates with `engine`; without one, texts come back as they are.
    public init(_ engine: @escaping StubEngine = { $0.text }) throws {
        let socket = try StubSocket.listen()
        (listener, port) = socket
        let state = StubState(engine)
        self.state = state
        Thread.detachNewThread {
            while let descriptor = StubSocket.accept(socket.descriptor) {
                let connection = StubConnection(descriptor)
                guard state.add(connection) else {
                    close(descriptor)
                    continue
                }
                Thread.detachNewThread {
                    Self.serve(connection, state)
                    state.remove(connection)
                    close(descriptor)
                }
            }
            close(socket.descriptor)
        }
    }

    deinit { stop() }

    /// Stops listening and closes all connections.
    public func stop() {
        guard state.stop() else { return }
        shutdown(listener, Int32(SHUT_RDWR))
    }

    /// The base URL to give for a service.
    public func url(_ service: StubService) -> String { "http://127.0.0.1:\(port)\(service.basePath)" }

    /// Misbehaves at the next requests, one fault each.
    public func script(_ faults: [StubFault]) { state.script(faults) }

    /// Asks `fault` at every request that the script doesn't cover; the number counts all requests from 0.
    public func setFault(_ fault: @escaping @Sendable (Int, StubRequest) -> StubFault) { state.setFault(fault) }

    /// Answers chats with code fences, with thoughts before, and so on.
    public func setChatStyle(_ style: StubChatStyle) { state.setChatStyle(style) }

    /// The language pairs that Apertium has, as `ind-zlm`.
    public func setPairs(_ pairs: [String]) { state.setPairs(pairs) }

    /// All requests so far, faulty ones too.
    public var requests: [StubRequest] { state.requests }

    /// The segments that were translated and answered, one job for each time.
    public var jobs: [StubJob] { state.jobs }

    /// How often each marked text was translated and answered: what is paid for.
    public var counts: [String: Int] { state.jobs.reduce(into: [:]) { $0[$1.text, default: 0] += 1 } }

    /// Unicode code points of all texts that were translated and answered, as services charge.
    public var characters: Int { state.jobs.reduce(0) { $0 + $1.text.unicodeScalars.count } }

    /// The ids of DeepL glossaries that exist now.
    public var glossaries: [String] { state.glossaries.keys.sorted() }

    private static func serve(_ connection: StubConnection, _ state: StubState) {
        while let request = connection.next() {
            let fault = state.begin(request)
            let answer = StubServices.answer(request, state, fault)
            switch fault {
            case .closed: return connection.shutDown()
            case .truncated:
                let bytes = answer.bytes
                _ = connection.send(Array(bytes.dropLast(answer.body.count / 2)))
                return connection.shutDown()
            case .slow(let seconds):
                Thread.sleep(forTimeInterval: seconds)
                fallthrough
            default:
                guard connection.send(answer.bytes) else { return }
            }
        }
    }
}
