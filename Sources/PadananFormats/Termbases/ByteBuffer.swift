/// Bytes that a sink collects for whoever wants all of them.
final class ByteBuffer {
    var bytes: [UInt8] = []
}
