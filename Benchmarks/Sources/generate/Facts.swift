/// What one agreement is about: chosen once, and said by the record and by the legal text alike.
struct Facts {
  let subject: Trio
  let partner: Int
  /// True where data on people moves.
  let isPersonal: Bool
  /// The days for which received data is kept.
  let retention: Int
  /// How many flows there are.
  let flows: Int
  /// What the commission pays, in whole units of the currency; nil where no money moves.
  let amount: Int?
  /// The year in which it ends.
  let lastYear: Int
  /// The days in which each step of the ladder answers.
  let steps: [Int]
  /// The days of notice that the partner gives.
  let notice: Int
  /// The activities, by code, with the days before election day.
  let activities: [(code: String, title: Trio, days: Int)]

  init(_ dice: inout Dice, organisations: Int) {
    subject = dice.pick(Sentences.subjects)
    partner = dice.number(1...organisations)
    isPersonal = dice.number(1...2) == 1
    retention = dice.number(30...300)
    flows = dice.number(1...2)
    amount = dice.number(1...3) == 1 ? dice.number(20...900) * 1000 : nil
    lastYear = dice.number(2027...2030)
    steps = [dice.number(2...5), dice.number(6...10)]
    notice = dice.number(3...6) * 30
    let first = dice.number(0...Sentences.duties.count - 1)
    activities = (0..<dice.number(3...5)).map { at in
      let duty = Sentences.duties[(first + at) % Sentences.duties.count]
      return (duty.code, duty.title, dice.number(20...90))
    }
  }

  /// The type of the agreement.
  var type: String { isPersonal ? "data-sharing-agreement" : "memorandum-of-understanding" }
}
