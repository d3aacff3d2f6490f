/// The bytes are no deflate stream, or zlib can't go on.
struct ZlibFailure: Error {}
