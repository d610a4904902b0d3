#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which files a folder holds, how large they are and when they last changed: enough to see that somebody saved one,
/// without reading any.
public struct Footprint: Sendable, Equatable {
  private struct Mark: Sendable, Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    let inode: UInt64
  }

  private let files: [String: Mark]

  /// The footprint of a folder as it is now. Throws when it cannot be listed.
  public init(of folder: String) throws(PublishingError) {
    var files: [String: Mark] = [:]
    for entry in try SourceFolder(folder).list().entries {
      var status = stat()
      guard lstat(RegistryPaths.shown(entry.path, in: folder), &status) == 0 else { continue }
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      files[entry.path] = Mark(
        size: Int(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec),
        inode: UInt64(status.st_ino))
    }
    self.files = files
  }

  /// Waits until the folder is no longer as it was here, and has come to rest; ends early when the task is cancelled.
  ///
  /// A folder that is gone for a moment (an editor or a version control system is at work) is waited for.
  public func change(of folder: String, every interval: Duration = .milliseconds(250)) async throws -> Footprint {
    var last = self
    while true {
      try await Task.sleep(for: interval)
      let now: Footprint
      do { now = try Footprint(of: folder) } catch { continue }
      if now != self, now == last { return now }
      last = now
    }
  }
}
