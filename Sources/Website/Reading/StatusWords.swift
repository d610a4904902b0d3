import Registry

extension Status {
  /// Somebody is bound by it, now or from a day that is set: all have signed, and it has not ended.
  var binds: Bool { !isDraft && !isEnded }

  /// How the status is drawn.
  var tone: Tone {
    switch self {
    case .active: .live
    case .negotiating, .inConsultation, .partlySigned, .signedNotYetEffective: .coming
    case .suspended: .paused
    case .expired, .replaced: .ended
    case .terminated, .withdrawn: .stopped
    }
  }

  /// The status in one or two words.
  var word: StatusWord {
    switch self {
    case .negotiating: .negotiating
    case .inConsultation: .consultation
    case .partlySigned: .partlySigned
    case .signedNotYetEffective: .signed
    case .active: .inForce
    case .suspended: .suspended
    case .expired: .expired
    case .terminated: .terminated
    case .replaced: .replaced
    case .withdrawn: .withdrawn
    }
  }
}
