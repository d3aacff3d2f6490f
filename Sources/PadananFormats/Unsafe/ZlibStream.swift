import CZlib

/// What inflating and deflating share: a stream of zlib, and one call with it.
///
/// - Source: zlib manual, `z_stream`.
enum ZlibStream {
    /// A new stream on the heap, which `initialize` makes ready; the caller ends and deallocates it.
    static func open(_ initialize: (UnsafeMutablePointer<z_stream>) -> Int32) throws -> UnsafeMutablePointer<z_stream> {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        if initialize(stream) == Z_OK { return stream }
        stream.deallocate()
        throw ZlibFailure()
    }

    /// One call of zlib from `input` into at most `count` new bytes; `step` returns false when it failed.
    static func run(
        _ stream: UnsafeMutablePointer<z_stream>, _ input: ArraySlice<UInt8>, count: Int, _ step: (UnsafeMutablePointer<z_stream>) -> Bool
    ) throws -> (bytes: [UInt8], used: Int) {
        // zlib counts in 32 bits.
        let input = input.prefix(Int(Int32.max))
        precondition((1...Int(Int32.max)).contains(count), "a piece has at least one byte and fits into zlib's counters")
        var used = 0
        let bytes = try [UInt8](unsafeUninitializedCapacity: count) { output, written in
            try input.withUnsafeBufferPointer { input in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.pointee.avail_in = UInt32(input.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(count)
                let isGood = step(stream)
                used = input.count - Int(stream.pointee.avail_in)
                written = count - Int(stream.pointee.avail_out)
                // The pointers end with this call.
                stream.pointee.next_in = nil
                stream.pointee.next_out = nil
                if !isGood { throw ZlibFailure() }
            }
        }
        return (bytes, used)
    }
}
