import CPlatform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file or folder, closed when its owner goes.
struct Descriptor: ~Copyable, Sendable {
  let number: CInt

  /// Takes over what a call opened; throws its errno when it failed.
  init(_ number: CInt, _ action: PublishingError.Action, _ path: String) throws(PublishingError) {
    guard number >= 0 else { throw .system(action, path: path, code: errno) }
    self.number = number
  }

  deinit { _ = close(number) }

  /// Opens a folder by a path that the operator named; links on the way are followed.
  static func folder(_ path: String) throws(PublishingError) -> Descriptor {
    try Descriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), .open, path)
  }

  /// Opens a folder in this one; no link is followed.
  func folder(_ name: String) throws(PublishingError) -> Descriptor {
    try Descriptor(
      openat(number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), .open, name)
  }

  /// Opens a file below this folder for reading; no link is followed, and nothing waits for a FIFO's other end.
  func file(_ path: String) throws(PublishingError) -> Descriptor {
    try Descriptor(
      concord_open_beneath(number, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC), .open, path)
  }

  /// What the system knows of it; `path` is for the message.
  func status(_ path: String) throws(PublishingError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .system(.read, path: path, code: errno) }
    return status
  }

  /// Reads up to `limit` bytes: the whole rest of the file when it is shorter. `expected` is the size that the system gave;
  /// nil for a pipe, which gives what it has and may have more.
  func read(_ path: String, expected: Int?, limit: Int) throws(PublishingError) -> [UInt8] {
    // One byte more than expected shows the end of the file without another call.
    var room = min((expected ?? 65_535) + 1, limit)
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let start = bytes.count
      let wanted = max(1, min(room, limit) - start)
      var failure: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        var got = Self.readOnce(number, buffer)
        while got < 0, errno == EINTR { got = Self.readOnce(number, buffer) }
        if got < 0 { failure = errno }
        count = max(got, 0)
      }
      guard failure == 0 else { throw .system(.read, path: path, code: failure) }
      if chunk.isEmpty { break }
      if start == 0 { bytes = chunk } else { bytes += chunk }
      if start == 0, chunk.count < wanted, chunk.count == expected { break }
      room = max(bytes.count * 2, 65_536)
    }
    return bytes
  }

  private static func readOnce(_ number: CInt, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    #if canImport(Glibc)
      Glibc.read(number, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.read(number, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(number, buffer.baseAddress, buffer.count)
    #endif
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8], _ path: String) throws(PublishingError) {
    var failure: Int32 = 0
    bytes.withUnsafeBytes { all in
      var at = 0
      while at < all.count {
        let done = Self.writeOnce(number, UnsafeRawBufferPointer(rebasing: all[at...]))
        if done > 0 {
          at += done
        } else if done == 0 || errno != EINTR {
          failure = done == 0 ? EIO : errno
          return
        }
      }
    }
    guard failure == 0 else { throw .system(.write, path: path, code: failure) }
  }

  private static func writeOnce(_ number: CInt, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(number, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.write(number, buffer.baseAddress, buffer.count)
    #else
      Darwin.write(number, buffer.baseAddress, buffer.count)
    #endif
  }
}
